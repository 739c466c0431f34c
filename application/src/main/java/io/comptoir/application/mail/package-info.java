/**
 * Mail: a document to be sent is written down in the transaction that asked for it, and leaves after the commit. What
 * waits survives a crash; what could not be sent is tried again and each failure stands in the document's history.
 */
@NullMarked
package io.comptoir.application.mail;

import org.jspecify.annotations.NullMarked;
