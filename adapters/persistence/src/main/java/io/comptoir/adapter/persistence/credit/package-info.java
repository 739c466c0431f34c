/** Credit notes in PostgreSQL: what they take of invoice lines is summed, and bounded, in a table of its own. */
@NullMarked
package io.comptoir.adapter.persistence.credit;

import org.jspecify.annotations.NullMarked;
