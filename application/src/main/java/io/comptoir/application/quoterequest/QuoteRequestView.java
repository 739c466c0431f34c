package io.comptoir.application.quoterequest;

import io.comptoir.application.shared.ActionView;
import io.comptoir.application.shared.DocumentLinks.Neighbours;
import io.comptoir.domain.quoterequest.QuoteRequest;
import java.util.List;

/** A request as it is shown, with the quotes that were made of it. */
public record QuoteRequestView(QuoteRequest request, Neighbours links, List<ActionView> actions) {}
