/** The fiscal chain: what was issued is recorded for good, and anyone entitled may check that nothing changed. */
@NullMarked
package io.comptoir.application.fiscal;

import org.jspecify.annotations.NullMarked;
