/** What customers ask to be quoted (demandes de devis). */
@NullMarked
package io.comptoir.domain.quoterequest;

import org.jspecify.annotations.NullMarked;
