package io.comptoir.adapter.security;

import io.comptoir.application.quote.LinkTokens;
import io.comptoir.application.quote.PublicLinks.Token;
import jakarta.inject.Singleton;

/** Tokens of links as random bits. */
@Singleton
class RandomLinkTokens implements LinkTokens {

    @Override
    public Token next() {
        var value = RandomToken.next();
        return new Token(value, RandomToken.hashOf(value));
    }

    @Override
    public String hashOf(String token) {
        return RandomToken.hashOf(token);
    }
}
