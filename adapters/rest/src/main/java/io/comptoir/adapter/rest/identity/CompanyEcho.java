package io.comptoir.adapter.rest.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells which company an answer is about. */
@Provider
public class CompanyEcho implements ContainerResponseFilter {

    private final CurrentCaller caller;

    @Inject
    public CompanyEcho(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        caller.company().ifPresent(id -> response.getHeaders().putSingle(CallerAugmentor.COMPANY, id.toString()));
    }
}
