package io.comptoir.domain.order;

/** A term of an order, and who decided it. */
public record Resolved<T>(T value, TermsSource source) {}
