/**
 * Amounts, prices and quantities as values that refuse nonsense. An amount has exactly the digits of its
 * currency, so nothing is ever rounded without a named call ({@link io.comptoir.domain.shared.money.Rounding}) and
 * nothing is ever divided: it is split, and the parts always sum to the whole
 * ({@link io.comptoir.domain.shared.money.LargestRemainder}).
 */
@NullMarked
package io.comptoir.domain.shared.money;

import org.jspecify.annotations.NullMarked;
