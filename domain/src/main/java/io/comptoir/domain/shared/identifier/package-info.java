/** The forms of identifiers that others define: registers, tax offices, banks, posts, ISO. Syntax and check digits only. */
@NullMarked
package io.comptoir.domain.shared.identifier;

import org.jspecify.annotations.NullMarked;
