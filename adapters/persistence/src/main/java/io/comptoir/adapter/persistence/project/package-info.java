/** Projects as rows. */
@NullMarked
package io.comptoir.adapter.persistence.project;

import org.jspecify.annotations.NullMarked;
