/** Tax rates, price lists and prices as rows; all that lines need in one statement. */
@NullMarked
package io.comptoir.adapter.persistence.pricing;

import org.jspecify.annotations.NullMarked;
