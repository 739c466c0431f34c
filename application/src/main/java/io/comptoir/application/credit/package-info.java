/**
 * What may be done with credit notes, of customers and of suppliers. Whatever touches an invoice locks its orders and
 * delivery notes first, then the invoice, the return, the credit note and last the series of numbers.
 */
@NullMarked
package io.comptoir.application.credit;

import org.jspecify.annotations.NullMarked;
