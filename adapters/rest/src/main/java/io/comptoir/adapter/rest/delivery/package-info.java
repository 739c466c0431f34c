/** Delivery notes over HTTP. */
@NullMarked
package io.comptoir.adapter.rest.delivery;

import org.jspecify.annotations.NullMarked;
