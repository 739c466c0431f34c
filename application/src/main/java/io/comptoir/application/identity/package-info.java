/**
 * Who may come in, and with which rights: login, sessions, users, roles. Users and sessions are known before
 * any company is, so their ports work outside of it.
 */
@NullMarked
package io.comptoir.application.identity;

import org.jspecify.annotations.NullMarked;
