/**
 * What issued documents and money mean to the books: balanced entries, written once and never changed. What is wrong
 * is reversed.
 */
@NullMarked
package io.comptoir.domain.accounting;

import org.jspecify.annotations.NullMarked;
