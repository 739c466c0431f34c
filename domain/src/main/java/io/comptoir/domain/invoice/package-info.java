/**
 * Invoices: drafts that may be changed at will, and issued invoices that never change again. An issued invoice is
 * corrected by credit notes only; once they reach its gross amount it is cancelled. What was paid and credited is
 * kept beside the document, not in it.
 */
@NullMarked
package io.comptoir.domain.invoice;

import org.jspecify.annotations.NullMarked;
