/** Warehouses and stock over HTTP. */
@NullMarked
package io.comptoir.adapter.rest.stock;

import org.jspecify.annotations.NullMarked;
