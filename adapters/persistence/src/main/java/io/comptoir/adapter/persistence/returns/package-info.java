/** Customer returns in PostgreSQL, and the deliveries that may still come back. */
@NullMarked
package io.comptoir.adapter.persistence.returns;

import org.jspecify.annotations.NullMarked;
