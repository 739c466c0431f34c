/** Products, their families and units over HTTP. */
@NullMarked
package io.comptoir.adapter.rest.product;

import org.jspecify.annotations.NullMarked;
