/** Credit notes over HTTP: those of customers, and those that suppliers grant. */
@NullMarked
package io.comptoir.adapter.rest.credit;

import org.jspecify.annotations.NullMarked;
