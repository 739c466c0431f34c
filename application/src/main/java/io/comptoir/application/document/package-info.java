/**
 * Paper: the port that prints documents, and what it is told. The printed model carries raw values and the
 * document's language; words, formats and layout are the printer's. A use case fills it from what the document
 * itself has frozen (parties, lines, totals), so that a reprint says what the first print said.
 */
@NullMarked
package io.comptoir.application.document;

import org.jspecify.annotations.NullMarked;
