/** What follows by itself, in the same transaction: the documents of order types, and the company's automatisms. */
@NullMarked
package io.comptoir.application.fulfilment;

import org.jspecify.annotations.NullMarked;
