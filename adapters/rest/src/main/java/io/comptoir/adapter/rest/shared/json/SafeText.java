package io.comptoir.adapter.rest.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Text that PostgreSQL, XML 1.0 and a reader can hold: no NUL, no control characters but tab and line ends,
 * no lone surrogates, no U+FFFE and U+FFFF. Kept in NFC, so that equal words are equal.
 */
public final class SafeText extends StdDeserializer<String> {

    private static final long serialVersionUID = 1L;

    SafeText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = parser.getText();
        if (!isSafe(text)) {
            return (String) context.handleWeirdStringValue(String.class, "", "forbidden-character");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    public static boolean isSafe(String text) {
        return text.codePoints().allMatch(SafeText::isSafe);
    }

    private static boolean isSafe(int point) {
        if (point < ' ') {
            return point == '\t' || point == '\n' || point == '\r';
        }
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !surrogate && point != 0x7F && point != 0xFFFE && point != 0xFFFF;
    }
}
