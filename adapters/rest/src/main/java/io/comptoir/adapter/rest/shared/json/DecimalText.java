package io.comptoir.adapter.rest.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decimals travel as strings and are bounded before they become numbers. */
final class DecimalText extends StdDeserializer<BigDecimal> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 24;
    private static final Pattern FORM = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    DecimalText() {
        super(BigDecimal.class);
    }

    @Override
    public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        var text = parser.getText();
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "invalid-decimal");
        }
        return new BigDecimal(text);
    }
}
