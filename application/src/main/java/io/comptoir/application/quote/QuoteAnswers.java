package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.quote.LinePart;
import io.comptoir.domain.quote.Quote;
import java.util.List;

/** The customer's yes and no, whoever writes it down; the quote is locked. */
@Service
public class QuoteAnswers {

    private final QuoteDesk desk;
    private final QuoteReservations reservations;

    public QuoteAnswers(QuoteDesk desk, QuoteReservations reservations) {
        this.desk = desk;
        this.reservations = reservations;
    }

    void accept(Caller caller, Quote quote, String by, List<LinePart> lines) {
        desk.keep(caller, quote, quote.accept(by, lines, desk.situation(caller, quote), caller.now()));
        reservations.lower(quote.snapshot(), desk.situation(caller, quote).progress());
    }

    void reject(Caller caller, Quote quote, String reason) {
        desk.keep(caller, quote, quote.reject(reason, desk.situation(caller, quote), caller.now()));
        reservations.release(quote);
    }
}
