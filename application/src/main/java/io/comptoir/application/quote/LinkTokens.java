package io.comptoir.application.quote;

/** Makes tokens that nobody guesses. */
public interface LinkTokens {

    PublicLinks.Token next();

    String hashOf(String token);
}
