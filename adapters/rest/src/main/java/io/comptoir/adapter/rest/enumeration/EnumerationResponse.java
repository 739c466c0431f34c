package io.comptoir.adapter.rest.enumeration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of words with their labels. */
@Schema(name = "Enumeration")
public record EnumerationResponse(
        @Schema(examples = "quote-status") String name, List<ValueBody> items) {

    /** A word. */
    @Schema(name = "EnumerationValue")
    public record ValueBody(
            @Schema(examples = "DRAFT") String code,

            @Schema(examples = "Brouillon") String labelFr,

            @Schema(examples = "Draft") String labelEn,

            @Schema(description = "Still read, no longer written")
            boolean deprecated) {}

    /** All of them. */
    @Schema(name = "Enumerations")
    public record All(List<EnumerationResponse> items) {

        static All of(List<Enumeration> enumerations) {
            return new All(enumerations.stream().map(EnumerationResponse::from).toList());
        }
    }

    static EnumerationResponse from(Enumeration enumeration) {
        var values = enumeration.codes().stream()
                .map(code -> new ValueBody(code, enumeration.label("fr", code), enumeration.label("en", code), false))
                .toList();
        return new EnumerationResponse(enumeration.name(), values);
    }
}
