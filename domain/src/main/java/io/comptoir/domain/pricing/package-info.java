/**
 * What a line costs and how it is taxed: tax rates, the fiscal position that chooses between them, and the checks
 * on what was agreed. A price is never silently raised: a line below its limit is named, and somebody decides.
 */
@NullMarked
package io.comptoir.domain.pricing;

import org.jspecify.annotations.NullMarked;
