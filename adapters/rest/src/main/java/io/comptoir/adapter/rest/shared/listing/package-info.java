/** Lists over HTTP: declared filters, sorts, signed cursors, CSV. */
@NullMarked
package io.comptoir.adapter.rest.shared.listing;

import org.jspecify.annotations.NullMarked;
