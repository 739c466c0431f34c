package io.comptoir.application.quoterequest;

import io.comptoir.application.quote.QuoteSheet;
import io.comptoir.application.quote.QuoteView;
import io.comptoir.application.quote.QuoteWriting;
import io.comptoir.application.quote.WantedLines;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.quote.QuoteOffer;
import io.comptoir.domain.quote.WantedLine;
import io.comptoir.domain.quoterequest.Wish;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers a request by a draft quote with its customer and its lines. */
@UseCase("quoteRequest:quote")
public class QuoteQuoteRequest {

    /** The request, as the caller has seen it. */
    public record Command(UUID id, Expected expected) {}

    private final QuoteRequests requests;
    private final QuoteRequestDesk desk;
    private final QuoteWriting writing;
    private final DocumentLinks links;

    public QuoteQuoteRequest(QuoteRequests requests, QuoteRequestDesk desk, QuoteWriting writing, DocumentLinks links) {
        this.requests = requests;
        this.desk = desk;
        this.writing = writing;
        this.links = links;
    }

    public QuoteView handle(Caller caller, Command command) {
        var before = requests.lock(command.id(), command.expected());
        var request = before.quote(desk.quotes(before), caller.now());
        var quote = writing.write(caller, null, sheet(request.wish()));
        var ref = new DocumentRef(DocumentType.QUOTE, quote.id());
        links.link(List.of(QuoteRequestDesk.ref(request)), ref);
        desk.keep(caller, request, "quote-request.quoted", Map.of("quoteId", quote.id()));
        return writing.view(caller, quote);
    }

    private static QuoteSheet sheet(Wish wish) {
        return new QuoteSheet(
                WantedLines.terms(wish.customerId(), wish.contactId(), null, wish.customerReference(), null),
                WantedLines.inputs(wish.lines().stream().map(WantedLine::priced).toList()),
                List.of(),
                new QuoteOffer(false, null, null, null, wish.prospect()));
    }
}
