/** The fiscal chain in PostgreSQL: a table that the application may only add to. */
@NullMarked
package io.comptoir.adapter.persistence.fiscal;

import org.jspecify.annotations.NullMarked;
