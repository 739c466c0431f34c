package io.comptoir.domain.pricing;

import static io.comptoir.domain.pricing.TaxRates.NOW;
import static io.comptoir.domain.pricing.TaxRates.TODAY;
import static io.comptoir.domain.pricing.TaxRates.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxRateTest {

    @ParameterizedTest
    @CsvSource({
        "X, 20, , , /category unknown-tax-category",
        "S, 0, , , /rate rate-contradicts-category",
        "K, 5, , , /rate rate-contradicts-category",
        "S, 20, VATEX-EU-IC, , /exemptionCode no-exemption-in-category",
        "Z, 0, , why, /exemptionReason no-exemption-in-category",
        "E, 0, , , /exemptionReason required"
    })
    void refuses_to_contradict_itself(String category, String percent, String code, String reason, String fault) {
        assertThat(faults(profile("FR", category, percent, code, reason))).containsExactly(fault);
    }

    @Test
    void refuses_a_period_that_ends_before_it_begins() {
        assertThat(faults(during(TODAY, TODAY.minusDays(1)))).containsExactly("/validTo period-reversed");
    }

    @ParameterizedTest
    @CsvSource({
        "K, VATEX-EU-IC, 262 ter",
        "G, VATEX-EU-G, 262",
        "AE, VATEX-EU-AE, Autoliquidation",
        "O, VATEX-EU-O, hors"
    })
    void fills_in_the_reason_that_goes_without_saying(String category, String code, String words) {
        var rate = TaxRate.create(UUID.randomUUID(), profile("FR", category, "0", null, null), NOW);

        assertThat(rate.key().exemptionCode()).isEqualTo(code);
        assertThat(rate.asLineTax().exemptionReason()).contains(words);
    }

    @Test
    void keeps_the_reason_that_was_given() {
        var rate = TaxRate.create(UUID.randomUUID(), profile("FR", "K", "0", "VATEX-FR-X", "Because"), NOW);

        assertThat(rate.key().exemptionCode()).isEqualTo("VATEX-FR-X");
        assertThat(rate.profile().exemptionReason()).isEqualTo("Because");
    }

    @Test
    void is_in_force_from_its_first_to_its_last_day_unless_archived() {
        var rate = TaxRate.create(UUID.randomUUID(), during(TODAY, TODAY.plusDays(1)), NOW);

        assertThat(rate.inForce(TODAY.minusDays(1))).isFalse();
        assertThat(rate.inForce(TODAY)).isTrue();
        assertThat(rate.inForce(TODAY.plusDays(1))).isTrue();
        assertThat(rate.inForce(TODAY.plusDays(2))).isFalse();
        assertThat(rate.archive(NOW).inForce(TODAY)).isFalse();
        assertThat(rate.archive(NOW).unarchive(NOW).inForce(TODAY)).isTrue();
        assertThat(TaxRates.taxed("FR", "20").inForce(LocalDate.of(1990, 1, 1))).isTrue();
    }

    @Test
    void changes_under_a_new_version() {
        var rate = TaxRates.taxed("FR", "20");

        var changed = rate.change(profile("FR", "S", "10", null, null), NOW);

        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.key().rate()).isEqualByComparingTo("10");
        assertThat(changed.country()).isEqualTo("FR");
        assertThat(changed.code()).isEqualTo("FR-S-10");
    }

    @Test
    void is_found_in_the_table_whether_in_force_or_not() {
        var archived = TaxRates.taxed("FR", "20").archive(NOW);
        var table = new TaxRateTable(List.of(archived), TODAY);

        assertThat(table.find(archived.id())).contains(archived);
        assertThat(table.find(UUID.randomUUID())).isEmpty();
    }

    private static TaxRate.Profile during(LocalDate from, LocalDate to) {
        var whole = profile("FR", "S", "20", null, null);
        return new TaxRate.Profile(whole.code(), whole.name(), "FR", whole.key(), null, from, to);
    }

    private static List<String> faults(TaxRate.Profile profile) {
        return catchThrowableOfType(InvalidValue.class, () -> TaxRate.create(UUID.randomUUID(), profile, NOW))
                .faults()
                .stream()
                .map(f -> f.pointer() + " " + f.code())
                .toList();
    }
}
