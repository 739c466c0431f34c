package io.comptoir.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCapTest {

    @ParameterizedTest
    @CsvSource({
        "0,  0, NONE,   , false",
        "0, 60, NONE,   , false",
        "0, 61, NONE,   , true",
        "0, 30, AFTER,  , false",
        "0, 45, AFTER,  , false",
        "0, 45, BEFORE, , false",
        "0, 46, BEFORE, , true",
        "0, 60, AFTER,  , true",
        "0, 30, AFTER,  10, true",
        "2,  0, NONE,   , true",
        "1,  0, NONE,   , false"
    })
    void lies_at_60_days_or_45_days_end_of_month(
            int months, int days, EndOfMonth end, @Nullable Integer day, boolean over) {
        assertThat(LegalCap.exceededBy(new Delay(months, days, end, day))).isEqualTo(over);
    }

    @Test
    void counts_for_each_instalment() {
        assertThat(PaymentTerms.of(PaymentTerms.percent("50", 30), PaymentTerms.percent("50", 90))
                        .exceedsLegalCap())
                .isTrue();
        assertThat(PaymentTerms.net(60).exceedsLegalCap()).isFalse();
    }
}
