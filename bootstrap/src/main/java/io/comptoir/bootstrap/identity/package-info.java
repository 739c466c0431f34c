/** How the first person gets in. */
@NullMarked
package io.comptoir.bootstrap.identity;

import org.jspecify.annotations.NullMarked;
