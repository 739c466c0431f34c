/** Problems (RFC 9457): every refusal as one JSON body, in French or English, with a code that never changes. */
@NullMarked
package io.comptoir.adapter.rest.shared.problem;

import org.jspecify.annotations.NullMarked;
