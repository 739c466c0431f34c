package io.comptoir.adapter.rest.shared;

import jakarta.enterprise.context.RequestScoped;

/** The text of the present request's body; empty when it has none. */
@RequestScoped
public class RequestBody {

    private String text = "";

    public String text() {
        return text;
    }

    void keep(String body) {
        this.text = body;
    }
}
