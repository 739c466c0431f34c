package io.comptoir.domain.returns;

import org.jspecify.annotations.Nullable;

/**
 * What was wrong with goods that came in (fiche de non-conformité, F127).
 *
 * @param code the company's own code of the defect
 */
public record NonConformity(@Nullable String code, String description) {}
