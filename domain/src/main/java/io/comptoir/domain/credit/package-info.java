/**
 * Credit notes (avoirs): what issued invoices are corrected with, never more than the invoice in any line, in net and
 * in tax; and the credit notes of suppliers. An issued credit note never changes: only what becomes of its amount
 * does, which is settled against invoices or paid out.
 */
@NullMarked
package io.comptoir.domain.credit;

import org.jspecify.annotations.NullMarked;
