/** What may be done with payment terms and payments. */
@NullMarked
package io.comptoir.application.payment;

import org.jspecify.annotations.NullMarked;
