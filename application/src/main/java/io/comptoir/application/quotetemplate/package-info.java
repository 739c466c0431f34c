/** What may be done with quote templates, and quotes that are made of them. */
@NullMarked
package io.comptoir.application.quotetemplate;

import org.jspecify.annotations.NullMarked;
