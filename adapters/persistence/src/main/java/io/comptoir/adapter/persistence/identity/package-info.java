/** Users, memberships, sessions and roles in PostgreSQL. All but the roles' grants are global tables. */
@NullMarked
package io.comptoir.adapter.persistence.identity;

import org.jspecify.annotations.NullMarked;
