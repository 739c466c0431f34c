package io.comptoir.adapter.embeddedpostgres;

/** A role of the server and its password, which never shows in a log. */
public record Login(String username, String password) {

    @Override
    public String toString() {
        return username;
    }
}
