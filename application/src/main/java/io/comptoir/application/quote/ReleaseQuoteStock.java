package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Claims;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** The daily job, for one accepted binding quote that no longer keeps its stock. */
@UseCase("quote:releaseStock")
public class ReleaseQuoteStock {

    private final QuoteDesk desk;
    private final QuoteReservations reservations;
    private final Quotes quotes;
    private final Claims claims;

    public ReleaseQuoteStock(QuoteDesk desk, QuoteReservations reservations, Quotes quotes, Claims claims) {
        this.desk = desk;
        this.reservations = reservations;
        this.quotes = quotes;
        this.claims = claims;
    }

    /** @return whether it let go; not if another server has it, or if it was converted meanwhile */
    public boolean handle(Caller caller, UUID id) {
        if (!claims.take("quote:releaseStock", id)) {
            return false;
        }
        var quote = quotes.lock(id, Expected.ANY);
        boolean due = quote.holdOverOn(caller.now().day()) && reservations.any(quote);
        if (due) {
            desk.keep(caller, quote, quote.releaseStock(desk.situation(caller, quote), caller.now()));
            reservations.release(quote);
        }
        return due;
    }
}
