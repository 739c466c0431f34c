/** Carriers over HTTP. */
@NullMarked
package io.comptoir.adapter.rest.carrier;

import org.jspecify.annotations.NullMarked;
