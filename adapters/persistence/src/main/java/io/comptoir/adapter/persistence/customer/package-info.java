/** Customers with their addresses and contacts, as rows. */
@NullMarked
package io.comptoir.adapter.persistence.customer;

import org.jspecify.annotations.NullMarked;
