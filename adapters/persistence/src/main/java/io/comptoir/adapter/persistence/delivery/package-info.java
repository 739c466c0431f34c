/** Delivery notes in PostgreSQL, and what other documents say about them. */
@NullMarked
package io.comptoir.adapter.persistence.delivery;

import org.jspecify.annotations.NullMarked;
