/** Requests for quotes in PostgreSQL. */
@NullMarked
package io.comptoir.adapter.persistence.quoterequest;

import org.jspecify.annotations.NullMarked;
