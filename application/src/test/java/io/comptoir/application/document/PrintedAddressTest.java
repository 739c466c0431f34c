package io.comptoir.application.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.shared.document.Address;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedAddressTest {

    private static PrintedAddress printed(Address address, PrintLanguage language) {
        return PrintedAddress.of("Librairie des Écluses", address, "FR", language);
    }

    @Test
    void at_home_the_country_is_not_named() {
        var address = new Address("Siège", "4 bis rue de l’Abbé-Grégoire", null, "38000", "Grenoble", null, "FR");

        assertThat(printed(address, PrintLanguage.FR).lines())
                .containsExactly("4 bis rue de l’Abbé-Grégoire", "38000 Grenoble");
    }

    @Test
    void abroad_it_is_in_the_language_of_the_paper() {
        var address = new Address(null, "Königstraße 1", " ", "70173", "Stuttgart", null, "DE");

        assertThat(printed(address, PrintLanguage.FR).lines())
                .containsExactly("Königstraße 1", "70173 Stuttgart", "ALLEMAGNE");
        assertThat(printed(address, PrintLanguage.EN).lines()).endsWith("GERMANY");
    }

    @Test
    void what_is_missing_leaves_no_empty_line() {
        var address = new Address(null, null, "BP 12", null, "Pantin", "Île-de-France", "FR");

        assertThat(printed(address, PrintLanguage.FR).lines()).containsExactly("BP 12", "Pantin", "Île-de-France");
        assertThat(PrintedAddress.of("X", null, "FR", PrintLanguage.FR)).isEqualTo(new PrintedAddress("X", List.of()));
    }
}
