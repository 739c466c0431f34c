/** Carriers as rows. */
@NullMarked
package io.comptoir.adapter.persistence.carrier;

import org.jspecify.annotations.NullMarked;
