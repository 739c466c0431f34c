/** Tax rates, price lists and prices over HTTP. */
@NullMarked
package io.comptoir.adapter.rest.pricing;

import org.jspecify.annotations.NullMarked;
