/** Payments: when money is due, and what came in. */
@NullMarked
package io.comptoir.domain.payment;

import org.jspecify.annotations.NullMarked;
