package io.comptoir.adapter.rest.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as {@code YYYY-MM-DD}, of the years 1 to 9999: others are no days that a document could bear. */
final class DateText extends StdDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    DateText() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        var text = parser.getText();
        return FORM.matcher(text).matches() && !text.startsWith("0000")
                ? day(text, context)
                : (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "invalid-format");
    }

    private static @Nullable LocalDate day(String text, DeserializationContext context) throws IOException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "invalid-format");
        }
    }
}
