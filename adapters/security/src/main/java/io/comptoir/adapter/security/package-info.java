/** Password hashes and signed tokens, by libraries made for nothing else. */
@NullMarked
package io.comptoir.adapter.security;

import org.jspecify.annotations.NullMarked;
