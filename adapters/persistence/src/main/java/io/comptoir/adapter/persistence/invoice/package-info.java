/** Invoices and receivables in PostgreSQL, whose triggers refuse to change what was issued. */
@NullMarked
package io.comptoir.adapter.persistence.invoice;

import org.jspecify.annotations.NullMarked;
