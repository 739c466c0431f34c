package io.comptoir.application.quoterequest;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentNumbers;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.quoterequest.QuoteRequest;
import io.comptoir.domain.quoterequest.Wish;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what a customer asks for. */
@UseCase("quoteRequest:create")
public class CreateQuoteRequest {

    /** The new request; {@code id} only where the client made one. */
    public record Command(@Nullable UUID id, Wish wish) {}

    private final QuoteRequestDesk desk;
    private final DocumentNumbers numbers;
    private final Ids ids;

    public CreateQuoteRequest(QuoteRequestDesk desk, DocumentNumbers numbers, Ids ids) {
        this.desk = desk;
        this.numbers = numbers;
        this.ids = ids;
    }

    public QuoteRequestView handle(Caller caller, Command command) {
        var id = command.id() == null ? ids.next() : command.id();
        var number = numbers.next(DocumentType.QUOTE_REQUEST, caller.now().day());
        var request = QuoteRequest.receive(id, number, command.wish(), caller.now());
        desk.add(caller, request);
        return desk.view(caller, request);
    }
}
