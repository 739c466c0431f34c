/**
 * Orders (bons de commande): what a customer firmly asks for. People declare six states; whether an order is
 * delivered, invoiced or held is computed from the ledger of quantities and never set.
 */
@NullMarked
package io.comptoir.domain.order;

import org.jspecify.annotations.NullMarked;
