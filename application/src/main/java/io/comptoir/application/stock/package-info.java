/** What may be done with warehouses and stock. */
@NullMarked
package io.comptoir.application.stock;

import org.jspecify.annotations.NullMarked;
