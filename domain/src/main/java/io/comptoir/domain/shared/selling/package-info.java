/** What a company watches when it sells: prices under the limit, discounts over the ceiling, customers' credit. */
@NullMarked
package io.comptoir.domain.shared.selling;

import org.jspecify.annotations.NullMarked;
