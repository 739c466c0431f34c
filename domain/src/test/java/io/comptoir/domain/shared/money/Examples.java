package io.comptoir.domain.shared.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.quicktheories.QuickTheory;

/** Amounts for tests, and how the properties are tried: reproducibly, or longer and elsewhere on demand. */
public final class Examples {

    public static final Currency EUR = Currency.getInstance("EUR");
    public static final Currency JPY = Currency.getInstance("JPY");

    private Examples() {}

    public static Money eur(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }

    public static List<Money> euros(String... amounts) {
        return Stream.of(amounts).map(Examples::eur).toList();
    }

    public static List<BigDecimal> decimals(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }

    /** {@code -Dproperties.seed} takes other examples, {@code -Dproperties.percent} more of them, or fewer. */
    public static QuickTheory examples(int count) {
        return QuickTheory.qt()
                .withGenerateAttempts(1_000)
                .withFixedSeed(Long.getLong("properties.seed", 20_261_121))
                .withExamples(count * Integer.getInteger("properties.percent", 100) / 100);
    }
}
