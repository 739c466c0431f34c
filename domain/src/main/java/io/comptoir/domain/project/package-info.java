/** Projects (affaires): what documents may be grouped by. */
@NullMarked
package io.comptoir.domain.project;

import org.jspecify.annotations.NullMarked;
