/**
 * The companies that work on a server: their legal identity, which every document prints, and the settings
 * that change the rules of the trade for them.
 */
@NullMarked
package io.comptoir.domain.company;

import org.jspecify.annotations.NullMarked;
