package io.comptoir.bootstrap.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of the demo: semicolons, the first line names the columns. */
final class DemoTable {

    private DemoTable() {}

    static List<Map<String, String>> read(String name) {
        try (var stream = Objects.requireNonNull(DemoTable.class.getResourceAsStream("/demo/" + name), name)) {
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank())
                    .toList();
            var columns = lines.getFirst().split(";", -1);
            return lines.stream()
                    .skip(1)
                    .map(l -> row(columns, l.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] columns, String[] cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return row;
    }
}
