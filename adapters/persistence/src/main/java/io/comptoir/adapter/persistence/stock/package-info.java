/** Stock in PostgreSQL: moves for good, levels that are locks, reservations. */
@NullMarked
package io.comptoir.adapter.persistence.stock;

import org.jspecify.annotations.NullMarked;
