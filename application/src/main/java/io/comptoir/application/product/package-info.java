/** What may be done with products, their families and units. Prices are kept beside them, in price lists. */
@NullMarked
package io.comptoir.application.product;

import org.jspecify.annotations.NullMarked;
