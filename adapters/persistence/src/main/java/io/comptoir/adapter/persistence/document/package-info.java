/** Documents of all types, found together, and the papers of those that were issued. */
@NullMarked
package io.comptoir.adapter.persistence.document;

import org.jspecify.annotations.NullMarked;
