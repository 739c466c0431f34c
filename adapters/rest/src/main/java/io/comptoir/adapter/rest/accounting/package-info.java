/** The books over HTTP, to read. */
@NullMarked
package io.comptoir.adapter.rest.accounting;

import org.jspecify.annotations.NullMarked;
