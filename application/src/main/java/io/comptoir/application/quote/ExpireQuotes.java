package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** The daily job for one company: quotes that nobody answered in time expire. No other state is touched. */
@UseCase("quote:expire")
public class ExpireQuotes {

    private static final int AT_ONCE = 500;

    private final QuoteDesk desk;
    private final QuoteReservations reservations;
    private final Quotes quotes;

    public ExpireQuotes(QuoteDesk desk, QuoteReservations reservations, Quotes quotes) {
        this.desk = desk;
        this.reservations = reservations;
        this.quotes = quotes;
    }

    /** @return how many expired; as long as it is not zero there may be more */
    public int handle(Caller caller) {
        var over = quotes.overOn(caller.now().day(), AT_ONCE);
        over.stream().sorted().forEach(id -> expire(caller, id));
        return over.size();
    }

    private void expire(Caller caller, UUID id) {
        var quote = quotes.lock(id, Expected.ANY);
        if (quote.expiredOn(caller.now().day())) {
            desk.keep(caller, quote, quote.expire(desk.situation(caller, quote), caller.now()));
            reservations.release(quote);
        }
    }
}
