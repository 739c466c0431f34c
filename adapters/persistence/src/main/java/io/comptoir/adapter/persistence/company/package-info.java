/** Companies in PostgreSQL: a global table, read before any company is chosen. */
@NullMarked
package io.comptoir.adapter.persistence.company;

import org.jspecify.annotations.NullMarked;
