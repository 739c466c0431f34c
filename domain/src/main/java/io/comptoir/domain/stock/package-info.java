/** Warehouses, and what lies in them. */
@NullMarked
package io.comptoir.domain.stock;

import org.jspecify.annotations.NullMarked;
