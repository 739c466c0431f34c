/**
 * Mail: words a document's letter in its language and hands it to the configured mail server, or writes it as a file
 * where there is none. A clock of its own empties the outbox.
 */
@NullMarked
package io.comptoir.adapter.mail;

import org.jspecify.annotations.NullMarked;
