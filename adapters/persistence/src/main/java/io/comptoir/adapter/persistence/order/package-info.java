/** Orders in PostgreSQL. */
@NullMarked
package io.comptoir.adapter.persistence.order;

import org.jspecify.annotations.NullMarked;
