/** Orders over HTTP. */
@NullMarked
package io.comptoir.adapter.rest.order;

import org.jspecify.annotations.NullMarked;
