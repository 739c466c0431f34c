package io.comptoir.application.invoice;

import java.util.ArrayList;
import java.util.List;

/** Letters in memory. */
public class InMemoryDocumentMail implements DocumentMail {

    private final List<Letter> letters = new ArrayList<>();

    @Override
    public void post(Letter letter) {
        letters.add(letter);
    }

    public List<Letter> letters() {
        return List.copyOf(letters);
    }
}
