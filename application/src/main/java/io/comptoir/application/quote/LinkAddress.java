package io.comptoir.application.quote;

/** Knows where a customer finds the quote behind a token. */
public interface LinkAddress {

    String of(String token);
}
