/** Requests for quotes over HTTP. */
@NullMarked
package io.comptoir.adapter.rest.quoterequest;

import org.jspecify.annotations.NullMarked;
