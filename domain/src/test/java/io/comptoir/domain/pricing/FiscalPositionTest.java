package io.comptoir.domain.pricing;

import static io.comptoir.domain.pricing.TaxRates.TODAY;
import static io.comptoir.domain.pricing.TaxRates.rate;
import static io.comptoir.domain.pricing.TaxRates.taxed;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.shared.document.Address;
import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.shared.document.LineTax;
import io.comptoir.domain.shared.document.Party;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalPositionTest {

    private final TaxRate normal = taxed("FR", "20");
    private final TaxRate reduced = taxed("FR", "5.5");
    private final TaxRate german = taxed("DE", "19");
    private final TaxRateTable rates = new TaxRateTable(List.of(reduced, normal, german), TODAY);

    @Nested
    class At_home {

        @Test
        void takes_the_rate_of_the_product() {
            assertThat(decide("FR", business("FR", "FR88100000009"), reduced).taxRateId())
                    .isEqualTo(reduced.id());
        }

        @Test
        void takes_the_normal_rate_where_the_product_has_none() {
            assertThat(decide("FR", null, null).taxRateId()).isEqualTo(normal.id());
        }

        @Test
        void is_where_a_customer_without_address_buys() {
            var nowhere = party(CustomerKind.COMPANY, null, null, "DE123456789");

            assertThat(decide("FR", nowhere, reduced).taxRateId()).isEqualTo(reduced.id());
        }

        @Test
        void includes_monaco_for_france() {
            assertThat(decide("FR", business("MC", null), reduced).taxRateId()).isEqualTo(reduced.id());
        }

        @Test
        void knows_no_rate_that_is_out_of_force() {
            var archived = normal.archive(TaxRates.NOW);
            var position = FiscalPosition.of("FR", null);

            assertThat(position.tax(archived, rates)).isEmpty();
            assertThat(position.tax(null, new TaxRateTable(List.of(archived, german), TODAY)))
                    .isEmpty();
        }
    }

    @Nested
    class Within_the_union {

        @ParameterizedTest
        @CsvSource({"DE, DE123456789", "GR, EL123456789", "DE, be0123456789", "GB, XI123456789"})
        void taxes_no_business_with_a_foreign_vat_number(String country, String vatNumber) {
            var tax = decide("FR", business(country, vatNumber), normal);

            assertThat(tax.key().category()).isEqualTo("K");
            assertThat(tax.key().rate()).isZero();
            assertThat(tax.key().exemptionCode()).isEqualTo("VATEX-EU-IC");
            assertThat(tax.exemptionReason()).contains("262 ter");
            assertThat(tax.taxRateId()).isNull();
        }

        @ParameterizedTest
        @CsvSource({"DE,", "DE, X", "DE, FR88100000009", "DE, CHE123456789"})
        void taxes_a_business_without_one_as_a_consumer(String country, String vatNumber) {
            assertThat(decide("FR", business(country, vatNumber), normal).taxRateId())
                    .isEqualTo(german.id());
        }

        @Test
        void taxes_a_consumer_at_the_rate_of_his_country() {
            assertThat(decide("FR", consumer("DE"), reduced).taxRateId()).isEqualTo(german.id());
        }

        @Test
        void taxes_a_consumer_as_at_home_where_the_company_is_not_registered() {
            assertThat(decide("FR", consumer("ES"), reduced).taxRateId()).isEqualTo(reduced.id());
        }

        @Test
        void looks_where_the_goods_go_before_where_the_invoice_goes() {
            var delivered = party(CustomerKind.COMPANY, address("FR"), address("DE"), "DE123456789");

            assertThat(decide("FR", delivered, normal).key().category()).isEqualTo("K");
        }

        @Test
        void takes_the_companys_own_row_for_the_exemption() {
            var own = rate("FR", "K", "0");
            var position = FiscalPosition.of("FR", business("DE", "DE123456789"));

            var tax = position.tax(normal, new TaxRateTable(List.of(normal, own), TODAY));

            assertThat(tax.orElseThrow().taxRateId()).isEqualTo(own.id());
        }

        @Test
        void leaves_untaxed_what_is_untaxed_at_home() {
            var exempt = rate("FR", "E", "0");

            assertThat(decide("FR", business("DE", "DE123456789"), exempt).taxRateId())
                    .isEqualTo(exempt.id());
            assertThat(decide("FR", business("US", null), rate("FR", "O", "0"))
                            .key()
                            .category())
                    .isEqualTo("O");
        }
    }

    @Nested
    class Services {

        @Test
        void to_a_business_of_another_state_are_taxed_by_the_buyer() {
            var tax = service("FR", business("DE", "DE123456789"), normal);

            assertThat(tax.key().category()).isEqualTo("AE");
            assertThat(tax.key().rate()).isZero();
            assertThat(tax.key().exemptionCode()).isEqualTo("VATEX-EU-AE");
            assertThat(tax.exemptionReason()).isEqualTo("Autoliquidation");
        }

        @Test
        void follow_the_seat_of_the_buyer_wherever_they_are_rendered() {
            var renderedAtHome = party(CustomerKind.COMPANY, address("DE"), address("FR"), "DE123456789");
            var invoicedAtHome = party(CustomerKind.COMPANY, address("FR"), address("DE"), "DE123456789");
            var onlyDelivered = party(CustomerKind.COMPANY, null, address("DE"), "DE123456789");

            assertThat(service("FR", renderedAtHome, normal).key().category()).isEqualTo("AE");
            assertThat(service("FR", invoicedAtHome, normal).key().category()).isEqualTo("AE");
            assertThat(service("FR", onlyDelivered, normal).key().category()).isEqualTo("AE");
        }

        @Test
        void are_taxed_at_home_for_everybody_else_at_home() {
            var german = party(CustomerKind.COMPANY, address("FR"), null, "DE123456789");

            assertThat(service("FR", german, reduced).taxRateId()).isEqualTo(reduced.id());
            assertThat(service("FR", business("FR", "FR88100000009"), reduced).taxRateId())
                    .isEqualTo(reduced.id());
            assertThat(service("FR", consumer("ES"), reduced).taxRateId()).isEqualTo(reduced.id());
        }

        @Test
        void that_are_exempt_at_home_stay_so() {
            var exempt = rate("FR", "E", "0");

            assertThat(service("FR", business("DE", "DE123456789"), exempt).taxRateId())
                    .isEqualTo(exempt.id());
        }

        private LineTax service(String company, Party customer, TaxRate own) {
            return FiscalPosition.of(company, customer).taxOfService(own, rates).orElseThrow();
        }
    }

    @Nested
    class Out_of_the_union {

        @ParameterizedTest
        @CsvSource({"US", "GB", "CH", "RE"})
        void taxes_nobody(String country) {
            var tax = decide("FR", business(country, null), normal);

            assertThat(tax.key().category()).isEqualTo("G");
            assertThat(tax.key().exemptionCode()).isEqualTo("VATEX-EU-G");
            assertThat(tax.exemptionReason()).contains("262, I");
            assertThat(decide("FR", consumer(country), normal).key().category()).isEqualTo("G");
        }

        @Test
        void taxes_a_consumer_where_the_company_is_registered_in_his_country() {
            var swiss = taxed("CH", "8.1");

            var tax = FiscalPosition.of("FR", consumer("CH")).tax(normal, new TaxRateTable(List.of(swiss), TODAY));

            assertThat(tax.orElseThrow().taxRateId()).isEqualTo(swiss.id());
        }

        @Test
        void exports_whatever_a_company_outside_sells_abroad() {
            var tax = decide("CH", business("DE", "DE123456789"), normal);

            assertThat(tax.key().category()).isEqualTo("G");
            assertThat(tax.exemptionReason()).contains("146");
        }
    }

    @Test
    void cites_the_directive_where_the_seller_is_not_french() {
        assertThat(decide("BE", business("DE", "DE123456789"), normal).exemptionReason())
                .contains("138");
        assertThat(ExemptionReason.of(TaxCategory.REVERSE_CHARGE, "FR")).isEqualTo("Autoliquidation");
        assertThat(ExemptionReason.of(TaxCategory.REVERSE_CHARGE, "BE")).isEqualTo("Reverse charge");
        assertThat(ExemptionReason.of(TaxCategory.OUT_OF_SCOPE, "MC")).contains("hors champ");
        assertThat(ExemptionReason.of(TaxCategory.OUT_OF_SCOPE, "BE")).contains("Not subject");
        assertThat(ExemptionReason.of(TaxCategory.STANDARD, "FR")).isEmpty();
    }

    private LineTax decide(String company, Party customer, TaxRate own) {
        return FiscalPosition.of(company, customer).tax(own, rates).orElseThrow();
    }

    private static Party business(String country, String vatNumber) {
        return party(CustomerKind.COMPANY, address(country), null, vatNumber);
    }

    private static Party consumer(String country) {
        return party(CustomerKind.CONSUMER, address(country), null, null);
    }

    private static Party party(CustomerKind kind, Address billing, Address delivery, String vatNumber) {
        return new Party(
                UUID.randomUUID(), "C", "Customer", kind, null, null, vatNumber, null, null, "fr", billing, delivery);
    }

    private static Address address(String country) {
        return new Address(null, null, null, null, null, null, country);
    }
}
