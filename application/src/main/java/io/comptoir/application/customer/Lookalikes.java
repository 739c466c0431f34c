package io.comptoir.application.customer;

import java.util.List;

/** Codes of other customers that might be the same as one. */
public record Lookalikes(List<String> sameSiren, List<String> sameEmail) {

    public static final Lookalikes NONE = new Lookalikes(List.of(), List.of());
}
