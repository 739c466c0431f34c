/** What every resource shares: one way in (use case, transaction, problem) and one way out (ETag, shape). */
@NullMarked
package io.comptoir.adapter.rest.shared;

import org.jspecify.annotations.NullMarked;
