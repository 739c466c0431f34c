package io.comptoir.adapter.rest.shared.openapi;

import io.comptoir.adapter.rest.ListCatalogue;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Describes the body of a search: the query of the list, name by name. */
final class SearchCriteria {

    private static final String SEARCH = "/search";

    private SearchCriteria() {}

    static void addTo(String path, Operation operation) {
        if (!path.endsWith(SEARCH)) {
            return;
        }
        ListCatalogue.at(path.substring(0, path.length() - SEARCH.length()))
                .ifPresent(list -> operation.setRequestBody(OASFactory.createRequestBody()
                        .required(true)
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        "application/json",
                                        OASFactory.createMediaType().schema(criteria(list))))));
    }

    private static Schema criteria(ListDefinition list) {
        var body = OASFactory.createSchema().addType(SchemaType.OBJECT);
        for (var name : List.of("cursor", "sort", "include", "fields", "expand")) {
            body.addProperty(name, text());
        }
        body.addProperty(
                "limit",
                OASFactory.createSchema()
                        .addType(SchemaType.INTEGER)
                        .format("int32")
                        .minimum(java.math.BigDecimal.ONE)
                        .maximum(java.math.BigDecimal.valueOf(200)));
        if (list.searchable()) {
            body.addProperty("q", text());
        }
        for (Field field : list.fields()) {
            body.addProperty(field.name(), oneOrMany());
            OperationParameters.suffixes(field.type())
                    .forEach(suffix -> body.addProperty(field.name() + "." + suffix, text()));
        }
        return body;
    }

    private static Schema oneOrMany() {
        var many = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .maxItems(100)
                .items(text());
        return OASFactory.createSchema().anyOf(List.of(text(), many));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING).maxLength(2000);
    }
}
