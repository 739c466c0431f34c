/** Mails that wait, as rows. */
@NullMarked
package io.comptoir.adapter.persistence.mail;

import org.jspecify.annotations.NullMarked;
