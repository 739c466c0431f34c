package io.comptoir.domain.shared.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesOfPeopleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"jean@exemple.fr", "jean.dupont+devis@mail.exemple.fr", "zoé@école.fr", "o'neil@example.co"})
    void know_an_email_address(String email) {
        assertThat(EmailAddress.valid(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jean",
                "@exemple.fr",
                "jean@",
                "jean@exemple",
                "jean..dupont@exemple.fr",
                "jean @exemple.fr",
                "jean@exemple..fr",
                "jean@-exemple.fr",
                "a@b@exemple.fr",
                "jean@exemple.fr\n",
                ""
            })
    void refuse_what_is_no_email_address(String email) {
        assertThat(EmailAddress.valid(email)).isFalse();
    }

    @Test
    void know_how_long_an_email_address_may_be() {
        var domain = ("d".repeat(61) + ".").repeat(3) + "fr";

        assertThat(EmailAddress.valid("a".repeat(64) + "@exemple.fr")).isTrue();
        assertThat(EmailAddress.valid("a".repeat(65) + "@exemple.fr")).isFalse();
        assertThat(EmailAddress.valid("a".repeat(64) + "@" + domain)).isTrue();
        assertThat(EmailAddress.valid("a".repeat(64) + "@" + "e." + domain)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+33 1 23 45 67 89", "0123456789", "(02) 123-45.67", "3615", "112"})
    void know_a_phone_number(String phone) {
        assertThat(PhoneNumber.valid(phone)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "+33123456789012345", "appelez-moi", "+", "", "01 23 45 67 89 poste 3"})
    void refuse_what_is_no_phone_number(String phone) {
        assertThat(PhoneNumber.valid(phone)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FR, 75001, true", "FR, 7500, false", "BE, 1000, true", "BE, 10000, false", "NL, 1012 AB, true",
        "NL, 1012AB, true", "NL, 1012, false", "PT, 1000-205, true", "GB, SW1A 1AA, true", "MC, 98000, true",
        "MC, 75001, false", "US, 20500-0003, true", "LU, L-1009, true", "JP, 100-0001, true", "GB, SW1A_1AA, false"
    })
    void know_a_postcode(String country, String postcode, boolean valid) {
        assertThat(Postcode.valid(country, postcode)).isEqualTo(valid);
    }

    @Test
    void know_countries_and_languages() {
        assertThat(Iso.country("FR")).isTrue();
        assertThat(Iso.country("ZZ")).isFalse();
        assertThat(Iso.country("EL")).isFalse();
        assertThat(Iso.language("fr")).isTrue();
        assertThat(Iso.language("FR")).isFalse();
        assertThat(Iso.language("fra")).isFalse();
    }

    @Test
    void drop_what_people_put_between_digits() {
        assertThat(Compact.of("fr 88.100 000-009")).isEqualTo("FR88100000009");
        assertThat(Compact.of("  ")).isNull();
        assertThat(Compact.of(null)).isNull();
    }
}
