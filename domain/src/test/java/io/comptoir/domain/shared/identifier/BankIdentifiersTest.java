package io.comptoir.domain.shared.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankIdentifiersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR1420041010050500013M02606",
                "DE89370400440532013000",
                "BE68539007547034",
                "NO9386011117947",
                "GB29NWBK60161331926819",
                "MT84MALT011000012345MTLCAST001S"
            })
    void know_an_iban(String iban) {
        assertThat(Iban.valid(iban)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR1520041010050500013M02606",
                "FR142004101005050001M02606",
                "DE8937040044053201300",
                "US89370400440532013000",
                "fr1420041010050500013M02606",
                "FR14 2004 1010 0505 0001 3M02 606",
                ""
            })
    void refuse_what_is_no_iban(String iban) {
        assertThat(Iban.valid(iban)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BNPAFRPP", "DEUTDEFF500", "NBKOXKPR"})
    void know_a_bic(String bic) {
        assertThat(Bic.valid(bic)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BNPAFRP", "BNPAZZPP", "BNPAFRPPX", "bnpafrpp", "BNPA", ""})
    void refuse_what_is_no_bic(String bic) {
        assertThat(Bic.valid(bic)).isFalse();
    }
}
