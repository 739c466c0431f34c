package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Claims;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** The daily job, for one quote that nobody answered in time. No other state is touched. */
@UseCase("quote:expire")
public class ExpireQuote {

    private final QuoteDesk desk;
    private final QuoteReservations reservations;
    private final Quotes quotes;
    private final Claims claims;

    public ExpireQuote(QuoteDesk desk, QuoteReservations reservations, Quotes quotes, Claims claims) {
        this.desk = desk;
        this.reservations = reservations;
        this.quotes = quotes;
        this.claims = claims;
    }

    /** @return whether it expired; not if another server has it, or if it was answered meanwhile */
    public boolean handle(Caller caller, UUID id) {
        if (!claims.take("quote:expire", id)) {
            return false;
        }
        var quote = quotes.lock(id, Expected.ANY);
        boolean due = quote.expiredOn(caller.now().day());
        if (due) {
            desk.keep(caller, quote, quote.expire(desk.situation(caller, quote), caller.now()));
            reservations.release(quote);
        }
        return due;
    }
}
