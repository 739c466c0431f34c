/** Projects over HTTP. */
@NullMarked
package io.comptoir.adapter.rest.project;

import org.jspecify.annotations.NullMarked;
