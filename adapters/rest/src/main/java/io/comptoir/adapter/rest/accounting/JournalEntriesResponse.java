package io.comptoir.adapter.rest.accounting;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the books. */
@Schema(name = "JournalEntries")
public record JournalEntriesResponse(List<JournalEntryLineResponse> items, PageResponse page) {}
