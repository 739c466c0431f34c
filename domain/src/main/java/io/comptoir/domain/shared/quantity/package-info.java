/** The one ledger of quantities: what happened to each line, as rows that are added and never changed. */
@NullMarked
package io.comptoir.domain.shared.quantity;

import org.jspecify.annotations.NullMarked;
