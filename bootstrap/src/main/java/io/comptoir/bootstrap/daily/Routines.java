package io.comptoir.bootstrap.daily;

import io.comptoir.application.delivery.ConfirmDeliveryByItself;
import io.comptoir.application.delivery.DeliveryNotes;
import io.comptoir.application.quote.ExpireQuote;
import io.comptoir.application.quote.Quotes;
import io.comptoir.application.quote.ReleaseQuoteStock;
import io.comptoir.application.shared.KeyRetention;
import io.comptoir.application.shared.UseCases;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** All routines of the house. */
class Routines {

    @Produces
    @Singleton
    Routine expiry(UseCases run, Quotes quotes, ExpireQuote expire) {
        return new Routine(
                "quote:expire",
                (company, day, after, atMost) -> quotes.overOn(day, after, atMost),
                (caller, id) -> run.run(caller, expire, (use, who) -> use.handle(who, id)));
    }

    @Produces
    @Singleton
    Routine endOfHold(UseCases run, Quotes quotes, ReleaseQuoteStock release) {
        return new Routine(
                "quote:releaseStock",
                (company, day, after, atMost) -> quotes.holdOverOn(day, after, atMost),
                (caller, id) -> run.run(caller, release, (use, who) -> use.handle(who, id)));
    }

    @Produces
    @Singleton
    Routine confirmation(UseCases run, DeliveryNotes notes, ConfirmDeliveryByItself confirm) {
        return new Routine(
                "deliveryNote:confirmByItself",
                (company, day, after, atMost) -> company.settings()
                        .autoConfirmDelivery()
                        .shippedBy(day)
                        .map(last -> notes.unconfirmed(last, after, atMost))
                        .orElse(List.of()),
                (caller, id) -> run.run(caller, confirm, (use, who) -> use.handle(who, id)));
    }

    /** Not a document, but as due every day: keys of requests that nobody will retry any more. */
    @Produces
    @Singleton
    Routine oldKeys(KeyRetention keys) {
        return new Routine(
                "idempotency:forget",
                (company, day, after, atMost) -> after == null ? List.of(company.id()) : List.of(),
                (caller, id) -> keys.forget(id, caller.now().at()) > 0);
    }
}
