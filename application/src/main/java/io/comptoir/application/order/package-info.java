/**
 * What may be done with orders, and what that needs: the orders themselves, what hangs on them, what follows when
 * one is validated.
 */
@NullMarked
package io.comptoir.application.order;

import org.jspecify.annotations.NullMarked;
