package io.comptoir.domain.delivery;

import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.Rule;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.List;
import java.util.Optional;

/** Why a command may not run on a delivery note now, apart from the caller's role and the request's values. */
record DeliveryGuard(DeliveryNoteSnapshot note, DeliverySituation situation) {

    Optional<Refusal> whyNot(DeliveryNoteAction action) {
        return DeliveryNoteStatus.LIFECYCLE.refusal(note.status(), action).or(() -> hinderedBy(action));
    }

    private Optional<Refusal> hinderedBy(DeliveryNoteAction action) {
        return switch (action) {
            case SHIP -> leaving().or(this::picking);
            case APPROVE -> leaving();
            case INVOICES ->
                unless(note.lines().stream().anyMatch(l -> l.accepted().signum() > 0), SharedRule.NOTHING_LEFT);
            case DELETE -> dependents();
            case UPDATE, CONFIRM_PICKING, REJECT, CONFIRM_DELIVERY, CANCEL, DOWNLOAD -> Optional.empty();
        };
    }

    private Optional<Refusal> leaving() {
        return unless(!note.lines().isEmpty(), SharedRule.HAS_NO_LINES)
                .or(() -> unless(!situation.paymentAwaited(), DeliveryRule.PAYMENT_AWAITED))
                .or(() -> unless(
                        situation.credit() != DeliverySituation.CreditVerdict.BLOCK, DeliveryRule.CREDIT_BLOCKED));
    }

    private Optional<Refusal> picking() {
        return unless(
                !situation.pickingRequired() || note.progress().pickingConfirmed(), DeliveryRule.PICKING_NOT_CONFIRMED);
    }

    private Optional<Refusal> dependents() {
        var hanging = situation.dependents();
        return none(hanging.returns(), DeliveryRule.RETURN_EXISTS)
                .or(() -> none(hanging.payments(), DeliveryRule.PAYMENT_ATTACHED))
                .or(() -> none(hanging.draftInvoices(), DeliveryRule.DRAFT_INVOICE_EXISTS))
                .or(() -> none(hanging.issuedInvoices(), DeliveryRule.DELIVERY_INVOICED));
    }

    private static Optional<Refusal> none(List<String> documents, Rule rule) {
        return documents.isEmpty() ? Optional.empty() : Optional.of(rule.because("documents", documents));
    }

    private static Optional<Refusal> unless(boolean holds, Rule rule) {
        return holds ? Optional.empty() : Optional.of(rule.because());
    }
}
