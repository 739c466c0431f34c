package io.comptoir.application.mail;

import io.comptoir.application.document.DocumentIndex;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.mail.Retries;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes what became of a letter, in the outbox and in the history of its document. */
@UseCase("mail:dispatch")
public class SettleMail {

    private final Outbox outbox;
    private final DocumentIndex documents;
    private final History history;

    public SettleMail(Outbox outbox, DocumentIndex documents, History history) {
        this.outbox = outbox;
        this.documents = documents;
        this.history = history;
    }

    /**
     * What happened.
     *
     * @param failure null when it has left
     * @param hopeless whether trying again would change nothing
     */
    public record Outcome(
            Outbox.Taken taken,
            Courier.Delivery delivery,
            @Nullable String failure,
            boolean hopeless) {}

    public void handle(Caller caller, Outcome outcome) {
        var taken = outcome.taken();
        var details = new LinkedHashMap<String, Object>();
        details.put("to", taken.letter().to());
        details.put("delivery", outcome.delivery().name());
        details.put("attempts", taken.attempts());
        if (outcome.failure() == null) {
            outbox.sent(taken.id(), caller.now().at());
            record(caller, taken, "mail.sent", details);
            return;
        }
        var retryAt = retryAt(caller, outcome);
        outbox.failed(taken.id(), outcome.failure(), retryAt);
        details.put("error", outcome.failure());
        if (retryAt != null) {
            details.put("retryAt", retryAt.toString());
        }
        record(caller, taken, "mail.failed", details);
    }

    private static @Nullable Instant retryAt(Caller caller, Outcome outcome) {
        return outcome.hopeless()
                ? null
                : Retries.after(outcome.taken().attempts())
                        .map(caller.now().at()::plus)
                        .orElse(null);
    }

    /** A document that was deleted meanwhile has its history still. */
    private void record(Caller caller, Outbox.Taken taken, String event, Map<String, ?> details) {
        var ref = taken.letter().document();
        var known = documents.find(ref);
        history.record(
                caller,
                new History.Entry(
                        ref.type().name(),
                        ref.id(),
                        known.map(DocumentIndex.Known::number).orElse(null),
                        event,
                        known.map(DocumentIndex.Known::status).orElse(null),
                        known.map(DocumentIndex.Known::version).orElse(1),
                        details));
    }
}
