/** What of an answer the caller wants to see: sparse fields, references shown in place, amounts in their scale. */
@NullMarked
package io.comptoir.adapter.rest.shared.shape;

import org.jspecify.annotations.NullMarked;
