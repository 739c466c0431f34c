package io.comptoir.application.quote;

import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quotes as they are listed and searched. */
public interface QuoteList {

    ListDefinition DEFINITION = new ListDefinition(
            "quotes",
            List.of(
                    new Field("number", "number", Field.Type.TEXT, true),
                    new Field("status", "status", Field.Type.CODE, true),
                    new Field("customerId", "customer_id", Field.Type.ID, false),
                    new Field("customerName", "customer_name", Field.Type.TEXT, false),
                    new Field("customerReference", "customer_reference", Field.Type.TEXT, false),
                    new Field("salesRepId", "sales_rep_id", Field.Type.ID, false),
                    new Field("projectId", "project_id", Field.Type.ID, false),
                    new Field("binding", "binding", Field.Type.BOOLEAN, false),
                    new Field("validUntil", "valid_until", Field.Type.DATE, false),
                    new Field("currency", "currency", Field.Type.TEXT, false),
                    new Field("netAmount", "net", Field.Type.DECIMAL, true),
                    new Field("grossAmount", "gross", Field.Type.DECIMAL, true),
                    new Field("createdAt", "created_at", Field.Type.INSTANT, true),
                    new Field("updatedAt", "updated_at", Field.Type.INSTANT, true)),
            true,
            "-createdAt");

    /** @param onlyOf the user whose quotes alone are seen; null: all are */
    Page<QuoteRow> page(ListRequest request, @Nullable UUID onlyOf);
}
