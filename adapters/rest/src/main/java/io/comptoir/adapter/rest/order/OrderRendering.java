package io.comptoir.adapter.rest.order;

import io.comptoir.adapter.rest.order.OrderResponse.DepositBody;
import io.comptoir.adapter.rest.order.OrderResponse.ViolationBody;
import io.comptoir.adapter.rest.shared.document.ActionResponse;
import io.comptoir.adapter.rest.shared.document.ActorBody;
import io.comptoir.adapter.rest.shared.document.CustomerResponse;
import io.comptoir.adapter.rest.shared.document.DiscountBody;
import io.comptoir.adapter.rest.shared.document.LinksResponse;
import io.comptoir.adapter.rest.shared.document.StatusDateBody;
import io.comptoir.adapter.rest.shared.document.TotalsResponse;
import io.comptoir.adapter.rest.shared.document.WarningResponse;
import io.comptoir.adapter.rest.shared.problem.ProblemTexts;
import io.comptoir.application.order.OrderView;
import io.comptoir.domain.order.DepositRequest;
import io.comptoir.domain.order.Violation;
import java.util.Locale;
import java.util.Objects;

/** Orders as JSON. */
final class OrderRendering {

    static final String COLLECTION = "sales-orders";

    private OrderRendering() {}

    static OrderResponse response(OrderView view, Locale language) {
        var order = view.order();
        var terms = order.terms();
        var head = order.head();
        var conditions = order.conditions();
        var followUp = order.followUp();
        return new OrderResponse(
                order.id(),
                Objects.requireNonNull(head.number()),
                view.word().name(),
                view.progress().deliveryStatus().name(),
                view.progress().invoiceStatus().name(),
                view.paymentStatus().name(),
                followUp.acknowledgement().name(),
                view.holds().stream().map(Enum::name).toList(),
                head.version(),
                1,
                conditions.type().code(),
                conditions.channel(),
                conditions.externalRefs().stream()
                        .map(r -> new OrderRequest.RefBody(r.system(), r.id()))
                        .toList(),
                conditions.warehouseId(),
                conditions.deliveryTerms().value().name(),
                conditions.deliveryTerms().source().name(),
                conditions.invoiceTerms().value().name(),
                conditions.invoiceTerms().source().name(),
                terms.customerId(),
                CustomerResponse.from(terms.customer()),
                terms.contactId(),
                terms.projectId(),
                terms.incoterm(),
                terms.carrierId(),
                terms.accountingDate(),
                terms.currency().getCurrencyCode(),
                terms.priceListId(),
                terms.paymentTermId(),
                terms.paymentMethod() == null ? null : terms.paymentMethod().name(),
                terms.customerReference(),
                terms.requestedDate(),
                terms.salesRepId(),
                terms.note(),
                OrderLineResponse.allOf(view),
                order.content().discounts().stream().map(DiscountBody::from).toList(),
                TotalsResponse.from(order.content().totals()),
                followUp.violations().stream().map(v -> violation(v, language)).toList(),
                followUp.reason(),
                followUp.deposits().stream().map(OrderRendering::deposit).toList(),
                LinksResponse.from(view.links()),
                ActionResponse.allOf(view.actions(), "/v1/" + COLLECTION + "/" + order.id(), language),
                WarningResponse.allOf(view.warnings(), language),
                StatusDateBody.allOf(head.statusDates()),
                head.created().at(),
                ActorBody.from(head.created().by()),
                head.updated().at(),
                ActorBody.from(head.updated().by()));
    }

    private static ViolationBody violation(Violation v, Locale language) {
        var code = v.rule().code();
        return new ViolationBody(
                code,
                v.severity().name(),
                ProblemTexts.text(language, code + ".detail", v.facts()),
                v.facts(),
                v.lineId());
    }

    private static DepositBody deposit(DepositRequest d) {
        return new DepositBody(
                d.id(),
                d.percent(),
                d.amount().amount(),
                d.asked().at(),
                ActorBody.from(d.asked().by()));
    }
}
