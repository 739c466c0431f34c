/** Customer returns over HTTP. */
@NullMarked
package io.comptoir.adapter.rest.returns;

import org.jspecify.annotations.NullMarked;
