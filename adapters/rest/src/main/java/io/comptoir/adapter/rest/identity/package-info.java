/** Login, sessions, users and roles over HTTP, and the way from a token to the caller of a use case. */
@NullMarked
package io.comptoir.adapter.rest.identity;

import org.jspecify.annotations.NullMarked;
