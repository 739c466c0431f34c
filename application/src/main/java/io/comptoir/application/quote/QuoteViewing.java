package io.comptoir.application.quote;

import io.comptoir.application.shared.ActionView;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.Warning;
import io.comptoir.domain.pricing.LineBreach;
import io.comptoir.domain.quote.Quote;
import io.comptoir.domain.quote.QuoteAction;
import io.comptoir.domain.quote.QuoteSituation;
import java.util.Arrays;
import java.util.List;

/** Shows quotes. */
@Service
public class QuoteViewing {

    private final QuoteSituations situations;

    public QuoteViewing(QuoteSituations situations) {
        this.situations = situations;
    }

    QuoteView view(Caller caller, Quote quote) {
        var found = situations.find(caller, quote);
        return new QuoteView(
                quote.snapshot(),
                found.situation().progress(),
                found.neighbours(),
                actions(caller, quote, found.situation()),
                found.situation().overCeiling().stream()
                        .map(QuoteViewing::warning)
                        .toList());
    }

    private static List<ActionView> actions(Caller caller, Quote quote, QuoteSituation situation) {
        return Arrays.stream(QuoteAction.values())
                .filter(QuoteAction::offered)
                .map(a -> ActionView.of(caller, a.segment(), QuotePermissions.of(a), quote.whyNot(a, situation)))
                .toList();
    }

    private static Warning warning(LineBreach breach) {
        return new Warning(Warning.Severity.CRITICAL, Quote.overCeiling(breach), breach.lineId());
    }
}
