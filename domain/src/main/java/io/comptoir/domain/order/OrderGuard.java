package io.comptoir.domain.order;

import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.Rule;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.List;
import java.util.Optional;

/**
 * Why a command may not run on an order now, apart from the caller's role and the request's own values. The
 * commands and the {@code actions} of the API ask the same question here.
 */
record OrderGuard(OrderSnapshot order, OrderSituation situation, Actor by) {

    Optional<Refusal> whyNot(OrderAction action) {
        return OrderStatus.LIFECYCLE.refusal(order.status(), action).or(() -> hinderedBy(action));
    }

    /** Where the company wants two people, the second is not the one who wrote the order. */
    static Optional<Refusal> fourEyes(Head head, OrderSituation situation, Actor by) {
        var author = head.created().by().id();
        boolean same = author != null && author.equals(by.id());
        return unless(!situation.policy().fourEyes() || !same, SharedRule.FOUR_EYES);
    }

    private Optional<Refusal> hinderedBy(OrderAction action) {
        return switch (action) {
            case UPDATE -> deliveries().or(this::returns).or(this::invoices);
            case VALIDATE -> unless(!order.content().lines().isEmpty(), SharedRule.HAS_NO_LINES);
            case CANCEL -> deliveries().or(this::returns).or(this::invoices).or(this::deposits);
            case DELIVERY_NOTES ->
                bringsBack().or(() -> unless(!situation.progress().nothingLeftToPlan(), SharedRule.NOTHING_LEFT));
            case PERFORM ->
                bringsBack().or(() -> unless(!situation.progress().nothingLeftToPerform(), SharedRule.NOTHING_LEFT));
            case CLOSE ->
                none(dependents().openReturns(), OrderRule.RETURNS_NOT_CLOSED).or(this::invoicedNotDelivered);
            case RELEASE_INVOICING -> bringsBack().or(() -> unless(invoicingHeld(), OrderRule.INVOICING_NOT_HELD));
            case DELETE ->
                deliveries()
                        .or(this::returns)
                        .or(this::invoices)
                        .or(this::deposits)
                        .or(this::payments);
            case DOWNLOAD -> unless(downloadable(), OrderRule.DOWNLOAD_TOO_EARLY);
            case APPROVE -> fourEyes(order.head(), situation, by);
            case REQUEST_DEPOSIT -> bringsBack();
            case ANNOTATE, REJECT, REOPEN, REOPEN_CLOSED, ACKNOWLEDGE -> Optional.empty();
        };
    }

    /** Delivery notes, or services that were reported as performed. */
    private Optional<Refusal> deliveries() {
        boolean performed = situation.progress().lines().stream()
                .anyMatch(l -> l.delivered().signum() > 0);
        if (performed && dependents().deliveries().isEmpty()) {
            return Optional.of(OrderRule.DELIVERY_EXISTS.because("documents", List.of()));
        }
        return none(dependents().deliveries(), OrderRule.DELIVERY_EXISTS);
    }

    private Optional<Refusal> bringsBack() {
        return unless(!order.conditions().type().customerReturn(), OrderRule.ORDER_BRINGS_BACK);
    }

    private Optional<Refusal> returns() {
        return none(dependents().returns(), OrderRule.ORDER_RETURNED);
    }

    private Optional<Refusal> invoices() {
        return none(dependents().invoices(), OrderRule.INVOICE_EXISTS);
    }

    private Optional<Refusal> deposits() {
        return none(dependents().deposits(), OrderRule.DEPOSIT_NOT_SETTLED);
    }

    private Optional<Refusal> payments() {
        return none(dependents().payments(), OrderRule.PAYMENT_EXISTS);
    }

    /** What closes the order for good must not leave the customer with goods paid and never had. */
    private Optional<Refusal> invoicedNotDelivered() {
        var lines = situation.progress().lines().stream()
                .filter(l -> l.due().compareTo(l.delivered()) > 0)
                .filter(l -> l.invoicedNotDelivered().signum() > 0)
                .map(l -> l.lineId().toString())
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(OrderRule.INVOICED_NOT_DELIVERED.because("lines", lines));
    }

    private boolean invoicingHeld() {
        return order.conditions().invoiceTerms().value() == InvoiceTerms.DO_NOT_INVOICE
                && !order.followUp().invoicingReleased();
    }

    private boolean downloadable() {
        boolean validated = order.status() == OrderStatus.VALIDATED || order.status() == OrderStatus.CLOSED;
        return dependents().shipped() || (validated && (situation.policy().downloadOnceValidated() || onlyServices()));
    }

    private boolean onlyServices() {
        return order.content().lines().stream().noneMatch(l -> l.item().kind() == ItemKind.GOODS);
    }

    private OrderDependents dependents() {
        return situation.dependents();
    }

    private static Optional<Refusal> none(List<String> documents, Rule rule) {
        return documents.isEmpty() ? Optional.empty() : Optional.of(rule.because("documents", documents));
    }

    private static Optional<Refusal> unless(boolean holds, Rule rule) {
        return holds ? Optional.empty() : Optional.of(rule.because());
    }
}
