/** What may be done with requests for quotes. */
@NullMarked
package io.comptoir.application.quoterequest;

import org.jspecify.annotations.NullMarked;
