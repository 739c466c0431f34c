/** Completes the generated contract: problems, headers, list parameters, examples. */
@NullMarked
package io.comptoir.adapter.rest.shared.openapi;

import org.jspecify.annotations.NullMarked;
