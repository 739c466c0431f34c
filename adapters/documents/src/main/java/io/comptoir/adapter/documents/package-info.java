/**
 * Paper as PDF. A document is first put into words and figures of its language (the {@code Sheet}), then into
 * XHTML by our own templates, then laid out; long ones are laid out a second time, once it is known which lines
 * stand on which page, so that every page carries its subtotal forward.
 */
@NullMarked
package io.comptoir.adapter.documents;

import org.jspecify.annotations.NullMarked;
