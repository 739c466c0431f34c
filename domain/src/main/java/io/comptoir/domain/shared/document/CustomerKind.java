package io.comptoir.domain.shared.document;

/** What a customer is to the law: it decides mentions, penalties and the place of taxation. */
public enum CustomerKind {
    COMPANY,
    CONSUMER,
    PUBLIC_BODY
}
