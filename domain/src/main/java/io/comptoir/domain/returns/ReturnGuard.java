package io.comptoir.domain.returns;

import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.Rule;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.Optional;

/** Why a command may not run on a return now, apart from the caller's role and the request's values. */
record ReturnGuard(ReturnSnapshot of, ReturnSituation situation) {

    Optional<Refusal> whyNot(ReturnAction action) {
        return foreign(action)
                .or(() -> ReturnStatus.LIFECYCLE.refusal(of.status(), action))
                .or(() -> hinderedBy(action));
    }

    /** Who made a return may cancel it until it is validated. */
    private Optional<Refusal> foreign(ReturnAction action) {
        boolean own = situation.author() && of.status() != ReturnStatus.VALIDATED;
        return unless(action != ReturnAction.CANCEL || own || situation.cancelsAny(), SharedRule.FORBIDDEN);
    }

    private Optional<Refusal> hinderedBy(ReturnAction action) {
        var progress = new ReturnProgress(of, situation.sums());
        return switch (action) {
            case VALIDATE -> unless(!situation.fourEyes() || !situation.author(), SharedRule.FOUR_EYES);
            case RECEIVE -> unless(progress.receiptStatus() != ReceiptStatus.RECEIVED, SharedRule.NOTHING_LEFT);
            case CREDIT_NOTES -> nothingToCredit(progress);
            case CLOSE -> unsettled(progress);
            case CANCEL ->
                unless(of.lines().stream().allMatch(l -> l.credited().signum() == 0), ReturnRule.CREDIT_NOTE_ISSUED)
                        .or(() -> unless(
                                of.lines().stream().noneMatch(progress::sent), ReturnRule.GOODS_SENT_FOR_RETURN));
            case REJECT, DOWNLOAD, CREDIT -> Optional.empty();
        };
    }

    private Optional<Refusal> nothingToCredit(ReturnProgress progress) {
        if (!progress.creditable().isEmpty()) {
            return Optional.empty();
        }
        boolean any = of.lines().stream().anyMatch(l -> l.creditNoted().signum() > 0);
        return Optional.of((any ? SharedRule.NOTHING_LEFT : ReturnRule.NOTHING_INVOICED).because());
    }

    private static Optional<Refusal> unsettled(ReturnProgress progress) {
        return progress.settled()
                ? Optional.empty()
                : Optional.of(ReturnRule.RETURN_NOT_SETTLED.because(
                        "receiptStatus",
                        progress.receiptStatus().name(),
                        "creditStatus",
                        progress.creditStatus().name()));
    }

    private static Optional<Refusal> unless(boolean holds, Rule rule) {
        return holds ? Optional.empty() : Optional.of(rule.because());
    }
}
