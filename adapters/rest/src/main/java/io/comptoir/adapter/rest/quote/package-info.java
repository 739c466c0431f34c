/** Quotes over HTTP. */
@NullMarked
package io.comptoir.adapter.rest.quote;

import org.jspecify.annotations.NullMarked;
