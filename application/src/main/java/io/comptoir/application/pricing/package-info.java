/**
 * Prices and taxes the lines of every document, with a number of reads that does not grow with the lines, and
 * keeps the tax rates and price lists behind it.
 */
@NullMarked
package io.comptoir.application.pricing;

import org.jspecify.annotations.NullMarked;
