/** Lifecycles as data: one declarative table per document, read by the aggregate, the API and the tests. */
@NullMarked
package io.comptoir.domain.shared.lifecycle;

import org.jspecify.annotations.NullMarked;
