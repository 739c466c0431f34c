package io.comptoir.adapter.rest.shared;

import io.comptoir.application.shared.Caller;

/** Who the present request comes from, and for which company. */
public interface CallerSource {

    Caller caller();

    /** The request comes from somebody without a token, who was let in another way. */
    void admit(Caller visitor);
}
