/** The application: it wires the hexagon together, prepares what it runs on, and starts it. */
@NullMarked
package io.comptoir.bootstrap;

import org.jspecify.annotations.NullMarked;
