package io.comptoir.adapter.rest.shared.listing;

import io.comptoir.adapter.rest.shared.json.SafeText;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListRequest.Operator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** Which values, and which operators, a filter of a type takes. */
final class FieldValues {

    private static final int LONGEST = 200;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,15}");
    private static final Pattern BOOLEAN = Pattern.compile("true|false");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,60}");
    private static final int LAST_YEAR = 9999;

    private FieldValues() {}

    static boolean fits(Field.Type type, Operator operator) {
        return switch (operator) {
            case IN, NE, IS_NULL -> true;
            case CONTAINS, STARTS_WITH -> type == Field.Type.TEXT;
            case GT, GTE, LT, LTE -> type != Field.Type.ID && type != Field.Type.BOOLEAN && type != Field.Type.CODE;
        };
    }

    static boolean isValid(Field.Type type, Operator operator, String value) {
        if (operator == Operator.IS_NULL) {
            return BOOLEAN.matcher(value).matches();
        }
        return switch (type) {
            case TEXT -> value.length() <= LONGEST && SafeText.isSafe(value);
            case CODE -> CODE.matcher(value).matches();
            case ID -> ID.matcher(value).matches();
            case DECIMAL -> DECIMAL.matcher(value).matches();
            case INTEGER -> INTEGER.matcher(value).matches();
            case BOOLEAN -> BOOLEAN.matcher(value).matches();
            case DATE -> isDate(value);
            case INSTANT -> isInstant(value);
        };
    }

    private static boolean isDate(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            return year > 0 && year <= LAST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isInstant(String value) {
        try {
            int year = OffsetDateTime.parse(value).getYear();
            return year > 0 && year <= LAST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
