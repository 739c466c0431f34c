package io.comptoir.domain.shared.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATU12345678", "BE0123456789", "BE1123456789", "BG123456789", "BG1234567890", "CY12345678L",
                "CZ12345678", "CZ1234567890", "DE123456789", "DK12345678", "EE123456789", "EL123456789",
                "ESA1234567B", "ESA12345678", "ES12345678Z", "FI12345678", "FR88100000009", "FRA1100000009",
                "HR12345678901", "HU12345678", "IE1234567T", "IE1234567TW", "IE1Z23456T", "IE1+23456T",
                "IT12345678901", "LT123456789", "LT123456789012", "LU12345678", "LV12345678901", "MT12345678",
                "NL123456789B01", "PL1234567890", "PT123456789", "RO12", "RO1234567890", "SE123456789012",
                "SI12345678", "SK1234567890", "XI123456789", "XI123456789012", "XIGD123", "XIHA123",
                "GB123456789", "CHE123456789MWST", "NO123456789MVA"
            })
    void knows_the_forms_of_the_countries(String number) {
        assertThat(VatNumber.valid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT12345678",
                "ATU1234567",
                "BE2123456789",
                "BE012345678",
                "BG12345678",
                "CY123456789",
                "CZ1234567",
                "DE12345678",
                "DE1234567890",
                "DK1234567",
                "EE12345678",
                "EL12345678",
                "GR123456789",
                "ES123456789",
                "FI1234567",
                "FR89100000009",
                "FRI1100000009",
                "FRO1100000009",
                "FR8810000000",
                "HR1234567890",
                "HU1234567",
                "IE1234567",
                "IT1234567890",
                "LT12345678",
                "LU1234567",
                "LV1234567890",
                "MT1234567",
                "NL123456789A01",
                "PL123456789",
                "PT12345678",
                "RO1",
                "RO12345678901",
                "SE12345678901",
                "SI1234567",
                "SK123456789",
                "XI12345678",
                "XIGD12",
                "F",
                "",
                "12345",
                "fr88100000009",
                "FR 88100000009",
                "ZZ1"
            })
    void refuses_other_forms(String number) {
        assertThat(VatNumber.valid(number)).isFalse();
    }

    @Test
    void tells_the_union_from_elsewhere() {
        assertThat(VatNumber.european("EL123456789")).isTrue();
        assertThat(VatNumber.european("XI123456789")).isTrue();
        assertThat(VatNumber.european("GB123456789")).isFalse();
        assertThat(VatNumber.european("F")).isFalse();
    }
}
