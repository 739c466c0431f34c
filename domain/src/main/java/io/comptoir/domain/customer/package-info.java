/** Customers (tiers): who buys, where it goes, who pays, under which terms. Documents keep a snapshot of them. */
@NullMarked
package io.comptoir.domain.customer;

import org.jspecify.annotations.NullMarked;
