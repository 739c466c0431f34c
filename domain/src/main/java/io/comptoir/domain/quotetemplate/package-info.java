/** Quotes that are written again and again (modèles de devis). */
@NullMarked
package io.comptoir.domain.quotetemplate;

import org.jspecify.annotations.NullMarked;
