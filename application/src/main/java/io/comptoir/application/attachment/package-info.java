/**
 * Attachments of documents. Whoever may read a document may read what hangs on it; whoever may change documents of its
 * kind may attach to it, in any state, for a file changes nothing that was issued.
 */
@NullMarked
package io.comptoir.application.attachment;

import org.jspecify.annotations.NullMarked;
