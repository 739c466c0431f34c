package io.comptoir.application.shared.listing;

import java.util.List;
import java.util.Optional;

/**
 * What may be asked of a list. The API, its description and the SQL are made from it.
 *
 * @param name the resource's path segment
 * @param fields filters and sorts
 * @param searchable whether {@code q} searches it, forgiving accents and case
 * @param defaultSort such as {@code -createdAt}; the id is always appended
 */
public record ListDefinition(String name, List<Field> fields, boolean searchable, String defaultSort) {

    public ListDefinition {
        fields = List.copyOf(fields);
    }

    public Optional<Field> field(String fieldName) {
        return fields.stream().filter(f -> f.name().equals(fieldName)).findFirst();
    }
}
