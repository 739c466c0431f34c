package io.comptoir.domain.shared.document;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who acts, and when.
 *
 * @param at the instant (UTC, milliseconds)
 * @param day the company's business day at that instant; "today" in every rule
 */
public record Stamp(Actor by, Instant at, LocalDate day) {}
