/** Turns the framework-free classes of the application layer into beans. */
@NullMarked
package io.comptoir.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
