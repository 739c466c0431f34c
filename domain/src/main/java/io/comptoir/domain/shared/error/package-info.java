/** Refusals: every rule of the trade has a name, every refusal is that name with its facts. */
@NullMarked
package io.comptoir.domain.shared.error;

import org.jspecify.annotations.NullMarked;
