/** The books: what documents and money write into them, and what may be read there. */
@NullMarked
package io.comptoir.application.accounting;

import org.jspecify.annotations.NullMarked;
