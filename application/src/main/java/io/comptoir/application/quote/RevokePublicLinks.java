package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Takes every address back that was given to the customer of a quote. */
@UseCase("quote:createPublicLink")
public class RevokePublicLinks {

    /** The quote, as the caller has seen it. */
    public record Command(UUID id, Expected expected) {}

    private final QuoteDesk desk;
    private final PublicLinks links;

    public RevokePublicLinks(QuoteDesk desk, PublicLinks links) {
        this.desk = desk;
        this.links = links;
    }

    public void handle(Caller caller, Command command) {
        var quote = desk.lock(caller, command.id(), command.expected());
        links.revoke(quote.id(), caller.now());
        desk.note(caller, quote, quote.closeLinks());
    }
}
