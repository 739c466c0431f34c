/** Quote templates in PostgreSQL. */
@NullMarked
package io.comptoir.adapter.persistence.quotetemplate;

import org.jspecify.annotations.NullMarked;
