/**
 * Mail to customers: how often it is tried, and what the sender of a document is told. A mail that was asked for waits
 * until it has left; it is given up only after a day of failures.
 */
@NullMarked
package io.comptoir.domain.mail;

import org.jspecify.annotations.NullMarked;
