/**
 * Customer returns (bons de retour): goods of one delivery note that come back, or are to. A return holds its
 * quantities from the moment it is submitted; goods come in by receiving them; what of them was invoiced is credited,
 * the rest is no longer invoiced.
 */
@NullMarked
package io.comptoir.domain.returns;

import org.jspecify.annotations.NullMarked;
