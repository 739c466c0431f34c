package io.comptoir.domain.shared.document;

import java.time.Instant;

/** When a document entered a state, and by whom (F009). */
public record StatusDate(String status, Instant at, Actor by) {}
