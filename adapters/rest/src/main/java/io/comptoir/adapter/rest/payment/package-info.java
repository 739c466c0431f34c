/** Payments and payment terms over HTTP. */
@NullMarked
package io.comptoir.adapter.rest.payment;

import org.jspecify.annotations.NullMarked;
