/**
 * The totals of priced documents, computed once and stored: line by line, discount by discount, then tax once per
 * group of category, rate and exemption (EN 16931; CGI ann. II art. 242 nonies A). Every stored amount is already
 * rounded; totals are sums of stored amounts and are never rounded again. What is shared out (a document discount,
 * the tax of a group, a partial credit, a partial payment) always sums to the whole to the cent.
 *
 * <p>{@link io.comptoir.domain.shared.totals.TotalsCalculator} computes,
 * {@link io.comptoir.domain.shared.totals.TotalsCheck} recomputes in another way at issue, because validators accept
 * a tax that is wrong by a whole unit of the currency.
 */
@NullMarked
package io.comptoir.domain.shared.totals;

import org.jspecify.annotations.NullMarked;
