/**
 * Delivery notes (bons de livraison): goods and services of orders on their way to the customer. A note holds its
 * quantities from the first draft on; stock leaves when it ships; what the customer accepted is what may be invoiced.
 */
@NullMarked
package io.comptoir.domain.delivery;

import org.jspecify.annotations.NullMarked;
