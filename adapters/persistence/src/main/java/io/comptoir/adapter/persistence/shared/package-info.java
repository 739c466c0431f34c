/**
 * SQL for all concepts: statements, rows, JSON columns, the unit of work, and the tables that serve every
 * document. Every statement names {@code company_id}; row-level security is the second wall.
 */
@NullMarked
package io.comptoir.adapter.persistence.shared;

import org.jspecify.annotations.NullMarked;
