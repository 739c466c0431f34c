/**
 * What every use case shares: who calls, the unit of work around it, and the driven ports that serve all
 * documents. A class here is something we offer, an interface something we need.
 */
@NullMarked
package io.comptoir.application.shared;

import org.jspecify.annotations.NullMarked;
