package io.comptoir.adapter.rest.shared.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Describes the problem body and one shared response per status. */
final class ProblemSchema {

    static final Map<Integer, String> STATUSES = Map.ofEntries(
            Map.entry(400, "The request does not conform to the contract"),
            Map.entry(401, "No valid access token"),
            Map.entry(403, "The caller's roles do not allow it"),
            Map.entry(404, "Unknown, deleted or another company's"),
            Map.entry(406, "None of the formats asked for is available"),
            Map.entry(409, "The state, or documents that exist, forbid it"),
            Map.entry(412, "Changed since it was read"),
            Map.entry(413, "The body is too large"),
            Map.entry(415, "Unknown media type"),
            Map.entry(422, "The request conforms, but breaks a rule"),
            Map.entry(428, "If-Match is missing"),
            Map.entry(429, "Too many requests"),
            Map.entry(500, "The request failed; nothing was written"));

    private ProblemSchema() {}

    static void addTo(OpenAPI contract) {
        var components = contract.getComponents();
        components.addSchema("ProblemError", error());
        components.addSchema("Problem", problem());
        new TreeMap<>(STATUSES)
                .forEach((status, description) -> components.addResponse(
                        "Problem" + status,
                        OASFactory.createAPIResponse()
                                .description(description)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("Problem"))))));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("RFC 9457. Further members are the facts of the refusal.")
                .addProperty("type", text("urn:comptoir:problem:<code>"))
                .addProperty("title", text("What it is, in the caller's language"))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32"))
                .addProperty("detail", text("What happened here, in the caller's language"))
                .addProperty("instance", text("urn:uuid of this answer"))
                .addProperty("code", text("Stable, one per rule"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .maxItems(100)
                                .items(OASFactory.createSchema().ref("ProblemError")))
                .required(List.of("type", "title", "status", "detail", "instance", "code"));
    }

    private static Schema error() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("One wrong value, at exactly one of pointer, parameter and header")
                .addProperty("pointer", text("RFC 6901, as a URI fragment"))
                .addProperty("parameter", text("Query parameter"))
                .addProperty("header", text("Header"))
                .addProperty("code", text("Stable"))
                .addProperty("message", text("In the caller's language"))
                .addProperty("params", OASFactory.createSchema().addType(SchemaType.OBJECT))
                .required(List.of("code", "message"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description(description)
                .maxLength(2000);
    }
}
