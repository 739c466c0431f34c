package io.comptoir.adapter.rest.shared;

import io.comptoir.application.shared.Caller;

/** Who the present request comes from, and for which company. */
public interface CallerSource {

    Caller caller();
}
