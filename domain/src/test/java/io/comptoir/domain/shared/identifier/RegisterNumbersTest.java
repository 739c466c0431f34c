package io.comptoir.domain.shared.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"732829320", "100000009", "356000000", "552100554"})
    void know_a_siren(String siren) {
        assertThat(Siren.valid(siren)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"732829321", "000000000", "73282932", "7328293200", "73282932A", "٧٣٢٨٢٩٣٢٠", ""})
    void refuse_what_is_no_siren(String siren) {
        assertThat(Siren.valid(siren)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "35600000000048", "35600000049837", "35600000000001"})
    void know_a_siret_and_the_exception_of_la_poste(String siret) {
        assertThat(Siret.valid(siret)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000075", "35600000000002", "73282932100074", "7328293200007", "00000000000000"})
    void refuse_what_is_no_siret(String siret) {
        assertThat(Siret.valid(siret)).isFalse();
    }

    /** The sum of its digits is divisible by five, but it is not La Poste's. */
    @ParameterizedTest
    @ValueSource(strings = {"73282932000000"})
    void grant_the_exception_to_la_poste_alone(String siret) {
        assertThat(Siret.valid(siret)).isFalse();
    }
}
