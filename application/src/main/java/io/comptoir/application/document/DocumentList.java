package io.comptoir.application.document;

import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Documents of all types in one list. */
public interface DocumentList {

    ListDefinition DEFINITION = new ListDefinition(
            "documents",
            List.of(
                    new Field("number", "number", Field.Type.TEXT, false),
                    new Field("type", "type", Field.Type.CODE, false),
                    new Field("status", "status", Field.Type.CODE, false),
                    new Field("customerId", "customer_id", Field.Type.ID, false),
                    new Field("customerName", "customer_name", Field.Type.TEXT, false),
                    new Field("grossAmount", "gross", Field.Type.DECIMAL, false),
                    new Field("createdAt", "created_at", Field.Type.INSTANT, true)),
            true,
            "-createdAt");

    /**
     * @param types those that are looked through
     * @param onlyOf the user whose quotes and orders alone are seen; null: all are
     */
    Page<DocumentRow> page(ListRequest request, Set<DocumentType> types, @Nullable UUID onlyOf);
}
