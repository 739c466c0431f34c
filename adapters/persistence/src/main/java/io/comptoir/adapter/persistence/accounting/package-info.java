/** The books in PostgreSQL, which refuses what does not balance and every change. */
@NullMarked
package io.comptoir.adapter.persistence.accounting;

import org.jspecify.annotations.NullMarked;
