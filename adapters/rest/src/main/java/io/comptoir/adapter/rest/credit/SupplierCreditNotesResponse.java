package io.comptoir.adapter.rest.credit;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of credit notes of suppliers. */
@Schema(name = "SupplierCreditNotes")
public record SupplierCreditNotesResponse(List<SupplierCreditNoteRowResponse> items, PageResponse page) {}
