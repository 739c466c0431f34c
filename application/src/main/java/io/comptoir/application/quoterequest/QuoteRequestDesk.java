package io.comptoir.application.quoterequest;

import io.comptoir.application.shared.ActionView;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentLinks.Neighbours;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.quoterequest.QuoteRequest;
import io.comptoir.domain.quoterequest.QuoteRequestAction;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Where every command on a request ends: kept, recorded and shown. */
@Service
public class QuoteRequestDesk {

    private static final String GIVEN_UP = "ABANDONED";

    private final QuoteRequests requests;
    private final DocumentLinks links;
    private final History history;

    public QuoteRequestDesk(QuoteRequests requests, DocumentLinks links, History history) {
        this.requests = requests;
        this.links = links;
        this.history = history;
    }

    static DocumentRef ref(QuoteRequest request) {
        return new DocumentRef(DocumentType.QUOTE_REQUEST, request.id());
    }

    /** Numbers of the quotes that were made of it and not given up. */
    List<String> quotes(QuoteRequest request) {
        return quotes(links.of(ref(request)));
    }

    void add(Caller caller, QuoteRequest request) {
        requests.add(request);
        history.record(caller, entry(request, "quote-request.received", Map.of()));
    }

    void keep(Caller caller, QuoteRequest request, String event, Map<String, ?> details) {
        requests.update(request);
        history.record(caller, entry(request, event, details));
    }

    /** The history keeps the whole request. */
    void remove(Caller caller, QuoteRequest request) {
        links.unlink(ref(request));
        requests.remove(request.id());
        history.record(caller, entry(request, "quote-request.deleted", Map.of("snapshot", request)));
    }

    QuoteRequestView view(Caller caller, QuoteRequest request) {
        var neighbours = links.of(ref(request));
        var quotes = quotes(neighbours);
        var actions = Arrays.stream(QuoteRequestAction.values())
                .map(a -> ActionView.of(caller, a.segment(), "quoteRequest:" + a.segment(), request.whyNot(a, quotes)))
                .toList();
        return new QuoteRequestView(request, neighbours, actions);
    }

    private static List<String> quotes(Neighbours neighbours) {
        return neighbours.followers().stream()
                .filter(l -> l.type() == DocumentType.QUOTE && !l.status().equals(GIVEN_UP))
                .map(l -> String.valueOf(l.number()))
                .toList();
    }

    private static History.Entry entry(QuoteRequest request, String event, Map<String, ?> details) {
        var head = request.head();
        return new History.Entry(
                DocumentType.QUOTE_REQUEST.name(),
                request.id(),
                head.number(),
                event,
                request.status().name(),
                head.version(),
                details);
    }
}
