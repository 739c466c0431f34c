package io.comptoir.application.mail;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.Time;
import io.comptoir.application.shared.UseCases;
import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Sends what waits, one letter after the other: takes it in a transaction, prints and sends it outside any, and notes
 * the outcome in another. A crash between sending and noting sends it once more, under the same message id; a crash
 * anywhere else loses nothing and sends nothing twice.
 */
@Service
public class MailRound {

    private static final int LONGEST_ERROR = 500;

    private final UseCases useCases;
    private final TakeMail take;
    private final SettleMail settle;
    private final Sending sending;
    private final Time time;

    public MailRound(UseCases useCases, TakeMail take, SettleMail settle, Sending sending, Time time) {
        this.useCases = useCases;
        this.take = take;
        this.settle = settle;
        this.sending = sending;
        this.time = time;
    }

    /** @return how many letters of the company were tried */
    public int run(UUID companyId) {
        int tried = 0;
        while (true) {
            var taken = useCases.run(caller(companyId), take, TakeMail::handle);
            if (taken.isEmpty()) {
                return tried;
            }
            var outcome = attempt(companyId, taken.get());
            useCases.run(caller(companyId), settle, (use, who) -> {
                use.handle(who, outcome);
                return outcome;
            });
            tried++;
        }
    }

    private SettleMail.Outcome attempt(UUID companyId, Outbox.Taken taken) {
        try {
            sending.send(caller(companyId), taken);
            return new SettleMail.Outcome(taken, sending.delivery(), null, false);
        } catch (DomainException refused) {
            return new SettleMail.Outcome(taken, sending.delivery(), text(refused), true);
        } catch (RuntimeException failed) {
            return new SettleMail.Outcome(taken, sending.delivery(), text(failed), false);
        }
    }

    /** One line for the history. */
    private static String text(RuntimeException e) {
        var text = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
                .replaceAll("\\p{Cntrl}+", " ");
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
    }

    private Caller caller(UUID companyId) {
        var now = new Stamp(Actor.job("mail"), time.now(), time.today(companyId));
        return new Caller(companyId, now.by(), Set.of(), LetterPrinting.PERMISSIONS, Locale.FRENCH, "mail", now);
    }
}
