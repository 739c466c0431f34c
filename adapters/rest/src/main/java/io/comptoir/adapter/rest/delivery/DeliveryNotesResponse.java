package io.comptoir.adapter.rest.delivery;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of delivery notes. */
@Schema(name = "DeliveryNotes")
public record DeliveryNotesResponse(List<DeliveryNoteRowResponse> items, PageResponse page) {}
