/**
 * What may be done with delivery notes. Every command locks the orders that the note delivers before the note, and
 * stock after both.
 */
@NullMarked
package io.comptoir.application.delivery;

import org.jspecify.annotations.NullMarked;
