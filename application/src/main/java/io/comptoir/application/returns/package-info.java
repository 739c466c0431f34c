/**
 * What may be done with customer returns. Every command locks the orders and the delivery note of the return before
 * the return itself, and stock after all of them.
 */
@NullMarked
package io.comptoir.application.returns;

import org.jspecify.annotations.NullMarked;
