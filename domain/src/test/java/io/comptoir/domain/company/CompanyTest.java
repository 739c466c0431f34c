package io.comptoir.domain.company;

import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.comptoir.domain.shared.document.Address;
import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import io.comptoir.domain.shared.error.Fault;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CompanyTest {

    private static final Address SEAT = new Address(null, "1 rue du Port", null, "69002", "Lyon", null, "FR");

    private final Company company = Company.create(UUID.randomUUID(), "DEMO", LegalIdentity.of("Démo", "FR"));

    @Nested
    class Founding {

        @Test
        void starts_as_a_french_firm() {
            assertThat(company.timeZone().getId()).isEqualTo("Europe/Paris");
            assertThat(company.currency().getCurrencyCode()).isEqualTo("EUR");
            assertThat(company.locale()).isEqualTo(Locale.FRENCH);
            assertThat(company.version()).isOne();
            assertThat(company.checked()).isSameAs(company);
        }

        @Test
        void tells_all_faults_of_an_identity_at_once() {
            var identity = new LegalIdentity(
                    " ",
                    null,
                    new BigDecimal("-1"),
                    "123456789",
                    "12345678900001",
                    null,
                    "FR00123456789",
                    SEAT,
                    "x",
                    "x",
                    "FR7630006000011234567890188",
                    "X",
                    null);

            var refused = catchThrowableOfType(
                    InvalidValue.class,
                    () -> Company.create(UUID.randomUUID(), "DEMO", identity).checked());

            assertThat(refused.faults())
                    .extracting(Fault::pointer)
                    .contains("/name", "/capital", "/siren", "/siret", "/vatNumber", "/email", "/iban", "/bic");
        }

        @Test
        void wants_the_siret_of_its_own_siren() {
            var identity = new LegalIdentity(
                    "Démo", null, null, "552100554", "73282932000074", null, null, SEAT, null, null, null, null, null);

            var refused = catchThrowableOfType(
                    InvalidValue.class,
                    () -> Company.create(UUID.randomUUID(), "DEMO", identity).checked());

            assertThat(refused.faults()).extracting(Fault::code).containsExactly("siret-of-another-siren");
        }
    }

    @Nested
    class Settings {

        private final CompanySettings defaults = CompanySettings.DEFAULTS;

        @Test
        void are_strict_about_the_flow_and_lenient_about_the_rest() {
            assertThat(defaults.documentFlow()).isEqualTo(DocumentFlow.STRICT);
            assertThat(defaults.salesRepVisibility()).isEqualTo(SalesRepVisibility.ALL);
            assertThat(defaults.orderDownload()).isEqualTo(OrderDownload.DELIVERY_VALIDATED);
            assertThat(defaults.deliveredDeletion()).isEqualTo(DeliveredDeletion.ALL);
            assertThat(defaults.depositDeduction()).isEqualTo(DepositDeduction.FIRST_INVOICE);
            assertThat(defaults.escompteVat()).isEqualTo(EscompteVat.MENTION);
            assertThat(defaults.autoConfirmDelivery()).isEqualTo(AutoConfirmation.NEVER);
            assertThat(defaults.quoteValidityDays()).isEqualTo(30);
            assertThat(defaults.invoiceTerms()).isEqualTo(InvoiceTerms.AFTER_DELIVERY);
            assertThat(defaults.deliveryTerms()).isEqualTo(DeliveryTerms.AVAILABILITY);
            assertThat(defaults.allowFreeTextLines()).isTrue();
            assertThat(defaults.fourEyes()).isFalse();
        }

        @Test
        void set_no_limits_until_somebody_does() {
            assertThat(defaults.deliveryApprovalAmount()).isNull();
            assertThat(defaults.creditNoteApprovalAmount()).isNull();
            assertThat(defaults.salesRepDiscountCeiling()).isNull();
            assertThat(defaults.deliveryTolerancePercent()).isZero();
            assertThat(defaults.autoInvoice()).isFalse();
            assertThat(defaults.autoIssueInvoices()).isFalse();
        }

        @Test
        void look_at_credit_when_orders_are_validated_and_goods_shipped() {
            var policy = defaults.creditPolicy();

            assertThat(policy.at(ControlPoint.ORDER_VALIDATE)).isEqualTo(Enforcement.APPROVE);
            assertThat(policy.at(ControlPoint.DELIVERY_SHIP)).isEqualTo(Enforcement.WARN);
            assertThat(policy.at(ControlPoint.INVOICE_ISSUE)).isEqualTo(Enforcement.OFF);
        }

        @Test
        void check_prices_discounts_and_blocked_customers_only() {
            assertThat(defaults.rule(OrderCheck.PRICE_BELOW_LIMIT).level()).isEqualTo(Enforcement.APPROVE);
            assertThat(defaults.rule(OrderCheck.DISCOUNT_OVER_CEILING).level()).isEqualTo(Enforcement.APPROVE);
            assertThat(defaults.rule(OrderCheck.CUSTOMER_BLOCKED).level()).isEqualTo(Enforcement.BLOCK);
            assertThat(defaults.rule(OrderCheck.MARGIN_UNDER_FLOOR).level()).isEqualTo(Enforcement.OFF);
        }

        @Test
        void number_documents_by_prefix_year_and_five_digits_unless_told_otherwise() {
            assertThat(defaults.numberFormat(DocumentType.INVOICE).number(2026, 42))
                    .isEqualTo("FA-2026-00042");
            assertThat(new NumberFormat(DocumentType.QUOTE, "Q", false, 3).number(2026, 42))
                    .isEqualTo("Q-042");
        }

        @Test
        void change_in_the_next_version() {
            var changed = company.with(SomeSettings.with("fourEyes", true));

            assertThat(changed.version()).isEqualTo(2);
            assertThat(changed.settings().fourEyes()).isTrue();
            assertThat(changed.identity()).isEqualTo(company.identity());
        }

        @Test
        void name_each_check_and_each_format_once() {
            var rule = ValidationRule.off(OrderCheck.AMOUNT_OVER_CEILING);
            var format = NumberFormat.standard(DocumentType.QUOTE);

            assertRefused(
                    () -> SomeSettings.with("validationRules", List.of(rule, rule)), CompanyRule.SETTING_GIVEN_TWICE);
            assertRefused(
                    () -> SomeSettings.with("numberFormats", List.of(format, format)), CompanyRule.SETTING_GIVEN_TWICE);
        }

        @Test
        void find_the_format_of_a_type_among_those_that_differ() {
            var settings =
                    SomeSettings.with("numberFormats", List.of(new NumberFormat(DocumentType.QUOTE, "DEV", true, 4)));

            assertThat(settings.numberFormat(DocumentType.QUOTE).number(2026, 1))
                    .isEqualTo("DEV-2026-0001");
            assertThat(settings.numberFormat(DocumentType.ORDER).prefix()).isEqualTo("BC");
        }

        @Test
        void number_no_two_types_alike() {
            var likeOrders =
                    SomeSettings.with("numberFormats", List.of(new NumberFormat(DocumentType.QUOTE, "BC", false, 4)));
            var exchanged = SomeSettings.with(
                    "numberFormats",
                    List.of(
                            new NumberFormat(DocumentType.QUOTE, "BC", true, 4),
                            new NumberFormat(DocumentType.ORDER, "DV", true, 4)));

            assertRefused(() -> company.with(likeOrders).checked(), CompanyRule.NUMBER_FORMATS_ALIKE);
            assertThat(company.with(exchanged).checked().settings()).isEqualTo(exchanged);
        }

        @Test
        void count_over_all_years_where_the_year_is_not_in_the_number() {
            assertThat(new NumberFormat(DocumentType.QUOTE, "Q", false, 3).series(2026))
                    .isZero();
            assertThat(new NumberFormat(DocumentType.QUOTE, "Q", true, 3).series(2026))
                    .isEqualTo(2026);
        }

        @Test
        void count_days_with_after_days_only() {
            for (var wrong : List.of(
                    new AutoConfirmation(AutoConfirmation.Mode.AFTER_DAYS, 0),
                    new AutoConfirmation(AutoConfirmation.Mode.ON_SHIP, 2))) {
                var settings = SomeSettings.with("autoConfirmDelivery", wrong);

                var refused = catchThrowableOfType(
                        InvalidValue.class, () -> company.with(settings).checked());

                assertThat(refused.faults())
                        .extracting(Fault::pointer)
                        .containsExactly("/settings/autoConfirmDelivery/days");
            }
        }

        @Test
        void keep_prefixes_to_what_the_law_lets_numbers_be() {
            for (var wrong : List.of("dé vis", "FA-2026", "")) {
                var settings = SomeSettings.with(
                        "numberFormats", List.of(new NumberFormat(DocumentType.QUOTE, wrong, true, 4)));

                var refused = catchThrowableOfType(
                        InvalidValue.class, () -> company.with(settings).checked());

                assertThat(refused.faults())
                        .extracting(Fault::pointer)
                        .containsExactly("/settings/numberFormats/0/prefix");
            }
        }
    }
}
