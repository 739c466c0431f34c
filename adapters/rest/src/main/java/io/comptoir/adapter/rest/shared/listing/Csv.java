package io.comptoir.adapter.rest.shared.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * RFC 4180 with UTF-8, or the French dialect (BOM, semicolon, decimal comma, French headers). A cell that a spreadsheet
 * would run as a formula gets an apostrophe; numbers stay numbers.
 */
final class Csv {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final Properties FRENCH = french();

    private final boolean french;
    private final StringBuilder lines = new StringBuilder();
    private Set<String> columns = Set.of();

    Csv(boolean french) {
        this.french = french;
    }

    void add(JsonNode row) {
        if (columns.isEmpty()) {
            columns = new LinkedHashSet<>();
            addColumns("", (ObjectNode) row);
            lines.append(columns.stream().map(this::name).collect(Collectors.joining(separator())))
                    .append("\r\n");
        }
        lines.append(columns.stream().map(c -> cell(row.at(c))).collect(Collectors.joining(separator())))
                .append("\r\n");
    }

    /** Values of the row and of the objects in it, by their JSON pointers; lists have no place in a table. */
    private void addColumns(String parent, ObjectNode object) {
        for (var property : object.properties()) {
            var pointer = parent + "/" + property.getKey();
            if (property.getValue() instanceof ObjectNode part) {
                addColumns(pointer, part);
            } else if (property.getValue().isValueNode()) {
                columns.add(pointer);
            }
        }
    }

    private String name(String pointer) {
        var name = pointer.substring(1).replace('/', '.');
        return french ? FRENCH.getProperty(name, name) : name;
    }

    private static Properties french() {
        var names = new Properties();
        try (var stream = Objects.requireNonNull(Csv.class.getResourceAsStream("/columns-fr.properties"))) {
            names.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return (french ? "\uFEFF" : "") + lines;
    }

    private String separator() {
        return french ? ";" : ",";
    }

    private String cell(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        var text = value.asText();
        if (NUMBER.matcher(text).matches()) {
            return french ? text.replace('.', ',') : text;
        }
        var safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quote = safe.contains(separator()) || safe.contains("\"") || safe.contains("\n") || safe.contains("\r");
        return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
