/**
 * Quotes (devis): what is offered, to a customer, to a contact or to nobody yet. A quote is sent, accepted as a whole
 * or in part, and becomes orders; what was taken into them is read from the ledger of quantities and never set.
 */
@NullMarked
package io.comptoir.domain.quote;

import org.jspecify.annotations.NullMarked;
