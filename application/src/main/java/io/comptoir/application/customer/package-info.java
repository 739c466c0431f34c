/** What may be done with customers. */
@NullMarked
package io.comptoir.application.customer;

import org.jspecify.annotations.NullMarked;
