package io.comptoir.adapter.rest.returns;

import io.comptoir.adapter.rest.returns.ReturnCommands.NonConformityBody;
import io.comptoir.adapter.rest.returns.ReturnResponse.LineBody;
import io.comptoir.adapter.rest.returns.ReturnResponse.ReceptionBody;
import io.comptoir.adapter.rest.shared.document.ActionResponse;
import io.comptoir.adapter.rest.shared.document.ActorBody;
import io.comptoir.adapter.rest.shared.document.CustomerResponse;
import io.comptoir.adapter.rest.shared.document.LinksResponse;
import io.comptoir.adapter.rest.shared.document.StatusDateBody;
import io.comptoir.application.returns.ReturnView;
import io.comptoir.domain.returns.Reception;
import io.comptoir.domain.returns.ReturnLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Returns as the API shows them. */
final class ReturnRendering {

    static final String COLLECTION = "returns";

    private ReturnRendering() {}

    static ReturnResponse response(ReturnView view, Locale language) {
        var s = view.document();
        var progress = view.progress();
        var terms = s.terms();
        var head = s.head();
        var creditable = progress.creditable();
        return new ReturnResponse(
                s.id(),
                Objects.requireNonNull(head.number()),
                progress.word().name(),
                progress.receiptStatus().name(),
                progress.creditStatus().name(),
                head.version(),
                1,
                Objects.requireNonNull(terms.customerId()),
                CustomerResponse.from(terms.customer()),
                s.origin().noteId(),
                s.origin().noteNumber(),
                s.warehouseId(),
                terms.projectId(),
                terms.salesRepId(),
                terms.currency().getCurrencyCode(),
                s.origin().reason().name(),
                s.origin().explanation(),
                s.decision(),
                s.lines().stream().map(l -> line(l, creditable)).toList(),
                LinksResponse.from(view.links()),
                ActionResponse.allOf(view.actions(), "/v1/" + COLLECTION + "/" + s.id(), language),
                List.of(),
                StatusDateBody.allOf(head.statusDates()),
                head.created().at(),
                ActorBody.from(head.created().by()),
                head.updated().at(),
                ActorBody.from(head.updated().by()));
    }

    private static LineBody line(ReturnLine line, Map<UUID, BigDecimal> creditable) {
        var from = line.from();
        return new LineBody(
                line.id(),
                line.position(),
                from == null ? null : from.noteLineId(),
                from == null ? null : from.orderLineId(),
                line.item().productId(),
                line.item().productCode(),
                line.item().description(),
                line.item().unitCode(),
                line.quantity(),
                line.reason().name(),
                line.comment(),
                line.resolution().name(),
                line.feePercent(),
                line.received(),
                creditable.getOrDefault(line.id(), BigDecimal.ZERO),
                line.drafted(),
                line.credited(),
                line.receptions().stream().map(ReturnRendering::reception).toList());
    }

    private static ReceptionBody reception(Reception reception) {
        var sheet = reception.nonConformity();
        return new ReceptionBody(
                reception.quantity(),
                reception.disposition().name(),
                sheet == null ? null : new NonConformityBody(sheet.code(), sheet.description()),
                reception.on().at(),
                ActorBody.from(reception.on().by()));
    }
}
