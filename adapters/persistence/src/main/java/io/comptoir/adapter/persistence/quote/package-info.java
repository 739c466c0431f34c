/** Quotes in PostgreSQL. */
@NullMarked
package io.comptoir.adapter.persistence.quote;

import org.jspecify.annotations.NullMarked;
