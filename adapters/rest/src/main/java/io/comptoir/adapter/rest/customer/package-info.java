/** Customers over HTTP. */
@NullMarked
package io.comptoir.adapter.rest.customer;

import org.jspecify.annotations.NullMarked;
