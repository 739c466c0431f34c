/**
 * Files that people attach to documents: a signed quote, a photo of what came back. They are named by whoever adds
 * them and known by their bytes; what a file claims to be counts for nothing.
 */
@NullMarked
package io.comptoir.domain.attachment;

import org.jspecify.annotations.NullMarked;
