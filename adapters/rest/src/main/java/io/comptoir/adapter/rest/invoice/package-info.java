/** Invoices and receivables over HTTP. */
@NullMarked
package io.comptoir.adapter.rest.invoice;

import org.jspecify.annotations.NullMarked;
