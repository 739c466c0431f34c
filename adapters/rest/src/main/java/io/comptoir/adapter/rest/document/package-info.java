/** Documents of all types, found over HTTP. */
@NullMarked
package io.comptoir.adapter.rest.document;

import org.jspecify.annotations.NullMarked;
