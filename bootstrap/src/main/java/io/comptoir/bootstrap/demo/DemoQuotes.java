package io.comptoir.bootstrap.demo;

import io.comptoir.application.pricing.LineInput;
import io.comptoir.application.quote.AbandonQuote;
import io.comptoir.application.quote.AcceptQuote;
import io.comptoir.application.quote.ConvertQuote;
import io.comptoir.application.quote.CreateQuote;
import io.comptoir.application.quote.QuoteSheet;
import io.comptoir.application.quote.RejectQuote;
import io.comptoir.application.quote.SendQuote;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCases;
import io.comptoir.domain.quote.QuoteChannel;
import io.comptoir.domain.quote.QuoteOffer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Quotes of the demo company, each left in another state. */
@Singleton
class DemoQuotes {

    private final UseCases run;
    private final CreateQuote create;
    private final SendQuote send;
    private final AcceptQuote accept;
    private final RejectQuote reject;
    private final AbandonQuote abandon;
    private final ConvertQuote convert;

    DemoQuotes(
            UseCases run,
            CreateQuote create,
            SendQuote send,
            AcceptQuote accept,
            RejectQuote reject,
            AbandonQuote abandon,
            ConvertQuote convert) {
        this.run = run;
        this.create = create;
        this.send = send;
        this.accept = accept;
        this.reject = reject;
        this.abandon = abandon;
        this.convert = convert;
    }

    void play(Caller caller, DemoCatalogue.Filled filled) {
        draft(caller, filled, 12);
        sent(caller, filled, 13);
        accepted(caller, filled, 14);
        var refused = sent(caller, filled, 15);
        run.run(
                caller,
                reject,
                (use, who) -> use.handle(who, new RejectQuote.Command(refused, Expected.ANY, "Budget reporté")));
        var dropped = draft(caller, filled, 16);
        run.run(
                caller,
                abandon,
                (use, who) -> use.handle(who, new AbandonQuote.Command(dropped, Expected.ANY, "Sans suite")));
        var won = accepted(caller, filled, 17);
        run.run(
                caller,
                convert,
                (use, who) -> use.handle(who, new ConvertQuote.Command(won, Expected.ANY, null, List.of(), null)));
    }

    private UUID draft(Caller caller, DemoCatalogue.Filled filled, int n) {
        var lines = List.of(
                LineInput.of(filled.goods().get(n), new BigDecimal(n)),
                LineInput.of(filled.goods().get(n + 12), new BigDecimal(2 * n)));
        var sheet = new QuoteSheet(DemoOrders.terms(filled.customers().get(n)), lines, List.of(), QuoteOffer.PLAIN);
        return run.run(caller, create, (use, who) -> use.handle(who, new CreateQuote.Command(null, sheet)))
                .quote()
                .id();
    }

    private UUID sent(Caller caller, DemoCatalogue.Filled filled, int n) {
        var id = draft(caller, filled, n);
        run.run(
                caller,
                send,
                (use, who) -> use.handle(who, new SendQuote.Command(id, Expected.ANY, QuoteChannel.PRINT, null, null)));
        return id;
    }

    private UUID accepted(Caller caller, DemoCatalogue.Filled filled, int n) {
        var id = sent(caller, filled, n);
        run.run(
                caller,
                accept,
                (use, who) -> use.handle(who, new AcceptQuote.Command(id, Expected.ANY, null, List.of())));
        return id;
    }
}
