package io.comptoir.domain.company;

import io.comptoir.domain.shared.error.Rule;

/** Rules about companies. */
public enum CompanyRule implements Rule {
    /** Another company of the server has this code. */
    COMPANY_CODE_TAKEN(Kind.STATE),
    /** Each validation rule and each number format stands at most once. */
    SETTING_GIVEN_TWICE(Kind.VALUE),
    /** Two types of documents would have the same numbers. */
    NUMBER_FORMATS_ALIKE(Kind.VALUE);

    private final Kind kind;

    CompanyRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
