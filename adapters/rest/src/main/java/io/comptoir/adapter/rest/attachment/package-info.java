/** Attachments of every kind of document. */
@NullMarked
package io.comptoir.adapter.rest.attachment;

import org.jspecify.annotations.NullMarked;
