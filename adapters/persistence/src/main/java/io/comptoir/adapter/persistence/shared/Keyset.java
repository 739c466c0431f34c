package io.comptoir.adapter.persistence.shared;

import io.comptoir.application.shared.listing.ListRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where a page starts and how it is ordered. The id is always the last key, in the direction of the last sort. */
final class Keyset {

    private record Key(String column, String cast, boolean descending) {}

    private final List<Key> keys = new ArrayList<>();
    private final List<String> after;

    Keyset(ListRequest request) {
        this.after = request.after();
        for (var sort : request.sorts()) {
            keys.add(new Key(
                    sort.field().column(),
                    ListConditions.cast(sort.field()),
                    sort.descending() != request.backwards()));
        }
        keys.add(new Key(
                "id",
                "uuid",
                keys.isEmpty() ? request.backwards() : keys.getLast().descending()));
    }

    /** Empty on the first page; a row comparison, which an index can serve, where all keys go the same way. */
    String sql() {
        if (after.isEmpty()) {
            return "";
        }
        return keys.stream().map(Key::descending).distinct().count() == 1 ? rowComparison() : expanded();
    }

    List<String> parameters() {
        if (after.isEmpty()) {
            return List.of();
        }
        if (keys.stream().map(Key::descending).distinct().count() == 1) {
            return after;
        }
        var values = new ArrayList<String>();
        IntStream.range(0, keys.size()).forEach(i -> values.addAll(after.subList(0, i + 1)));
        return values;
    }

    String order() {
        return keys.stream()
                .map(k -> "t." + k.column() + (k.descending() ? " DESC" : " ASC"))
                .collect(Collectors.joining(", "));
    }

    List<String> keyOf(ResultRow row) {
        return keys.stream().map(k -> row.string(k.column())).toList();
    }

    private String rowComparison() {
        var columns = keys.stream().map(k -> "t." + k.column()).collect(Collectors.joining(", "));
        var values = keys.stream().map(k -> "?::" + k.cast()).collect(Collectors.joining(", "));
        return " AND (" + columns + ") " + (keys.getLast().descending() ? "<" : ">") + " (" + values + ")";
    }

    private String expanded() {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> {
                    var equal = keys.subList(0, i).stream()
                            .map(k -> "t." + k.column() + " = ?::" + k.cast() + " AND ")
                            .collect(Collectors.joining());
                    var key = keys.get(i);
                    return "(" + equal + "t." + key.column() + (key.descending() ? " < " : " > ") + "?::" + key.cast()
                            + ")";
                })
                .collect(Collectors.joining(" OR ", " AND (", ")"));
    }
}
