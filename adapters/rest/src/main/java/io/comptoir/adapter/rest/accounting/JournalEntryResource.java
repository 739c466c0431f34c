package io.comptoir.adapter.rest.accounting;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.accounting.JournalList;
import io.comptoir.application.accounting.ListJournalEntries;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The books. */
@Path("/v1/journal-entries")
@Tag(name = "accounting")
public class JournalEntryResource {

    private final Api api;
    private final ListJournalEntries list;

    public JournalEntryResource(Api api, ListJournalEntries list) {
        this.api = api;
        this.list = list;
    }

    @GET
    @Listed
    @PermissionsAllowed("journalEntry:list")
    @Extension(name = "x-required-permission", value = "journalEntry:list")
    @Operation(operationId = "listJournalEntries", summary = "The lines of the books, the latest first")
    @APIResponseSchema(JournalEntriesResponse.class)
    public Response list() {
        return api.list(JournalList.DEFINITION, list, ListJournalEntries::handle, JournalEntryLineResponse::from);
    }
}
