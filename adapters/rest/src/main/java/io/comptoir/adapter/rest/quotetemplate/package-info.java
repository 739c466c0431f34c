/** Quote templates over HTTP. */
@NullMarked
package io.comptoir.adapter.rest.quotetemplate;

import org.jspecify.annotations.NullMarked;
