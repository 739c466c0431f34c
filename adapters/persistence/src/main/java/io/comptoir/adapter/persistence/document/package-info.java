/** Documents of all types, found together. */
@NullMarked
package io.comptoir.adapter.persistence.document;

import org.jspecify.annotations.NullMarked;
