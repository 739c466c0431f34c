package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Makes an address by which the customer sees the quote and answers it. Earlier ones stay good. */
@UseCase("quote:createPublicLink")
public class CreatePublicLink {

    /** The quote, as the caller has seen it. */
    public record Command(UUID id, Expected expected) {}

    private final QuoteDesk desk;
    private final PublicLinking linking;

    public CreatePublicLink(QuoteDesk desk, PublicLinking linking) {
        this.desk = desk;
        this.linking = linking;
    }

    /** @return the address */
    public String handle(Caller caller, Command command) {
        var quote = desk.lock(caller, command.id(), command.expected());
        var event = quote.openLink(desk.situation(caller, quote));
        desk.note(caller, quote, event);
        return linking.open(caller, quote);
    }
}
