/**
 * What the company sells: products and services, the tree of families they stand in, the units they are counted
 * in. Documents keep what a product was called and cost on the day; changing it here never changes them.
 */
@NullMarked
package io.comptoir.domain.product;

import org.jspecify.annotations.NullMarked;
