/** Lists: declared filters and sorts, keyset pages. */
@NullMarked
package io.comptoir.application.shared.listing;

import org.jspecify.annotations.NullMarked;
