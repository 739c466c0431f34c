/** The check of the fiscal chain over HTTP. */
@NullMarked
package io.comptoir.adapter.rest.fiscal;

import org.jspecify.annotations.NullMarked;
