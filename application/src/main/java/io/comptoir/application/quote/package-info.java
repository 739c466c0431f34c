/** Quotes: written, sent, accepted, made into orders; everything that happens to them. */
@NullMarked
package io.comptoir.application.quote;

import org.jspecify.annotations.NullMarked;
