package io.comptoir.domain.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void sorts_keys_and_writes_no_space() {
        assertThat(CanonicalJson.write(Map.of("b", 1, "a", List.of(2L, true), "c", Map.of())))
                .isEqualTo("{\"a\":[2,true],\"b\":1,\"c\":{}}");
    }

    @Test
    void writes_decimals_plainly_and_equal_ones_equally() {
        assertThat(CanonicalJson.write(Map.of("x", new BigDecimal("1E+2")))).isEqualTo("{\"x\":\"100\"}");
        assertThat(CanonicalJson.write(Map.of("x", new BigDecimal("1.50")))).isEqualTo("{\"x\":\"1.5\"}");
        assertThat(CanonicalJson.write(Map.of("x", new BigDecimal("0.000")))).isEqualTo("{\"x\":\"0\"}");
    }

    @Test
    void writes_amounts_with_the_digits_of_their_currency() {
        var amount = new Money(new BigDecimal("1.5"), Currency.getInstance("EUR"));

        assertThat(CanonicalJson.write(Map.of("x", amount))).isEqualTo("{\"x\":\"1.50\"}");
    }

    @Test
    void composes_accents_and_escapes_what_json_must() {
        assertThat(CanonicalJson.write(Map.of("x", "e\u0301 \"q\" \\ \n \uD83D\uDE00")))
                .isEqualTo("{\"x\":\"\u00e9 \\\"q\\\" \\\\ \\u000a \\ud83d\\ude00\"}");
    }

    @Test
    void writes_nulls_dates_instants_ids_and_codes() {
        var map = new HashMap<String, Object>();
        map.put("n", null);
        map.put("d", LocalDate.of(2026, 11, 21));
        map.put("i", Instant.parse("2026-11-21T10:00:00Z"));
        map.put("u", new UUID(0, 1));
        map.put("t", DocumentType.INVOICE);

        assertThat(CanonicalJson.write(map))
                .isEqualTo("{\"d\":\"2026-11-21\",\"i\":\"2026-11-21T10:00:00Z\",\"n\":null,"
                        + "\"t\":\"INVOICE\",\"u\":\"00000000-0000-0000-0000-000000000001\"}");
    }

    @Test
    void has_no_form_for_anything_else() {
        assertThatThrownBy(() -> CanonicalJson.write(Map.of("x", 1.5))).isInstanceOf(IllegalStateException.class);
    }
}
