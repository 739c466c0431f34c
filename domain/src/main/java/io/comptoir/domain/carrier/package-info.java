/** Carriers (transporteurs): who takes the goods to the customer. */
@NullMarked
package io.comptoir.domain.carrier;

import org.jspecify.annotations.NullMarked;
