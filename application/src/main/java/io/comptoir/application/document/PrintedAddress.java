package io.comptoir.application.document;

import io.comptoir.domain.shared.document.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A name and the lines below it, in the order of an envelope. */
public record PrintedAddress(String name, List<String> lines) {

    public PrintedAddress {
        lines = List.copyOf(lines);
    }

    /** The lines of a postal address; the country is named only where the letter leaves the sender's. */
    public static PrintedAddress of(
            String name, @Nullable Address address, String senderCountry, PrintLanguage language) {
        if (address == null) {
            return new PrintedAddress(name, List.of());
        }
        var lines = new ArrayList<String>();
        Stream.of(address.street(), address.street2(), town(address), address.region())
                .filter(PrintedAddress::isText)
                .map(Objects::requireNonNull)
                .forEach(lines::add);
        if (!address.country().equals(senderCountry)) {
            lines.add(country(address.country(), language.locale()));
        }
        return new PrintedAddress(name, lines);
    }

    private static String town(Address address) {
        return Stream.of(address.postcode(), address.city())
                .filter(PrintedAddress::isText)
                .collect(Collectors.joining(" "));
    }

    private static String country(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language).toUpperCase(language);
    }

    private static boolean isText(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
