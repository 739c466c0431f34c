package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.quote.Quote;

/** Gives a quote that has left an address for the customer. The token exists in the answer only. */
@Service
public class PublicLinking {

    private final PublicLinks links;
    private final LinkTokens tokens;
    private final LinkAddress address;

    public PublicLinking(PublicLinks links, LinkTokens tokens, LinkAddress address) {
        this.links = links;
        this.tokens = tokens;
        this.address = address;
    }

    /** Where the customer sees the present revision; for a letter, or for who asked. */
    public String open(Caller caller, Quote quote) {
        var token = tokens.next();
        links.add(token.hash(), quote.id(), quote.snapshot().revision(), caller.now());
        return address.of(token.value());
    }
}
