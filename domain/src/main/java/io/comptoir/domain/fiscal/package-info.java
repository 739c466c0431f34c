/**
 * The evidence of what was issued: a chain of events, each sealed with the digest of the one before, so that nothing
 * can be changed, inserted or taken out unnoticed (CGI art. 286, I-3° bis: unalterable, secured, kept, archived).
 */
@NullMarked
package io.comptoir.domain.fiscal;

import org.jspecify.annotations.NullMarked;
