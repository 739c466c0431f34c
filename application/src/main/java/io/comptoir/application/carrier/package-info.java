/** What may be done with carriers. */
@NullMarked
package io.comptoir.application.carrier;

import org.jspecify.annotations.NullMarked;
