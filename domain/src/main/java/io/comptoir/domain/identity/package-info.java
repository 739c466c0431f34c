/**
 * Users, the companies they work for, and what they may do there. Rights are data: a role is a set of
 * permissions that each company may change; code asks for permissions, never for roles.
 */
@NullMarked
package io.comptoir.domain.identity;

import org.jspecify.annotations.NullMarked;
