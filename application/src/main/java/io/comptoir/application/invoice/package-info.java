/**
 * Invoicing: drafting from deliveries, orders or by hand, deposits and their deduction, issuing, and what becomes of
 * the money. {@link io.comptoir.application.invoice.InvoiceDrafting},
 * {@link io.comptoir.application.invoice.InvoiceIssuing} and
 * {@link io.comptoir.application.invoice.InvoiceSettling} serve the other concepts.
 */
@NullMarked
package io.comptoir.application.invoice;

import org.jspecify.annotations.NullMarked;
