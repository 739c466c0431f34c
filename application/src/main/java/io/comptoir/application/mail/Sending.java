package io.comptoir.application.mail;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;

/** Prints what a letter brings and hands it over. */
@Service
public class Sending {

    private final LetterPrinting printing;
    private final Courier courier;

    public Sending(LetterPrinting printing, Courier courier) {
        this.printing = printing;
        this.courier = courier;
    }

    Courier.Delivery delivery() {
        return courier.delivery();
    }

    void send(Caller caller, Outbox.Taken taken) {
        var letter = taken.letter();
        var paper = printing.print(caller, letter);
        courier.carry(new OutgoingMail(taken.id(), letter.to(), letter.message(), paper, taken.postedAt()));
    }
}
