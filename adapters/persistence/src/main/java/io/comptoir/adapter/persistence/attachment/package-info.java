/** Attached files, as rows. */
@NullMarked
package io.comptoir.adapter.persistence.attachment;

import org.jspecify.annotations.NullMarked;
