package io.comptoir.application.shared;

import io.comptoir.domain.shared.document.DocumentType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Numbers counted in memory. */
public class InMemoryDocumentNumbers implements DocumentNumbers {

    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, LocalDate> lastDay = new HashMap<>();

    @Override
    public String next(DocumentType type, LocalDate day) {
        var series = type.prefix() + "-" + day.getYear();
        return String.format(Locale.ROOT, "%s-%05d", series, last.merge(series, 1, Integer::sum));
    }

    @Override
    public String nextGapless(DocumentType type, LocalDate day) {
        var series = type.prefix() + "-" + day.getYear();
        var before = lastDay.getOrDefault(series, day);
        NumberRule.DATE_BEFORE_LAST_OF_SERIES.check(!day.isBefore(before), "date", day.toString());
        lastDay.put(series, day);
        return next(type, day);
    }
}
