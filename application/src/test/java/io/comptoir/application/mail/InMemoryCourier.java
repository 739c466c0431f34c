package io.comptoir.application.mail;

import java.util.ArrayList;
import java.util.List;

/** Carries mails into a list, or fails as long as it is told to. */
public class InMemoryCourier implements Courier {

    private final List<OutgoingMail> carried = new ArrayList<>();
    private boolean down;

    @Override
    public Delivery delivery() {
        return Delivery.SMTP;
    }

    @Override
    public void carry(OutgoingMail mail) {
        if (down) {
            throw new IllegalStateException("Connection refused\r\nby 127.0.0.1");
        }
        carried.add(mail);
    }

    public void down(boolean isDown) {
        down = isDown;
    }

    public List<OutgoingMail> carried() {
        return List.copyOf(carried);
    }
}
