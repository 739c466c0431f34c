package io.comptoir.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.comptoir.application.pricing.PriceBook.Offer;
import io.comptoir.domain.pricing.Prices;
import io.comptoir.domain.shared.document.Address;
import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.Item;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.LineDates;
import io.comptoir.domain.shared.document.LinePrice;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.error.DomainException.RuleViolated;
import io.comptoir.domain.shared.error.Fault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LineAssemblerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final InMemoryPriceBook book = new InMemoryPriceBook();
    private final InMemoryTaxRates rates = InMemoryTaxRates.french();
    private final LineAssembler assembler = new LineAssembler(book, rates, UUID::randomUUID);

    @Nested
    class Pricing {

        @Test
        void takes_the_standard_price_before_the_list_price() {
            var pen = book.offer(offer("PEN", "1.50", "1.20", "0.90"));

            var line =
                    assemble(context(null), LineInput.of(pen, BigDecimal.TEN)).getFirst();

            assertThat(line.price().unitPrice()).isEqualByComparingTo("1.20");
            assertThat(line.price().rulePrice()).isEqualByComparingTo("1.20");
            assertThat(line.price().listPrice()).isEqualByComparingTo("1.50");
            assertThat(line.price().limitPrice()).isEqualByComparingTo("0.90");
        }

        @Test
        void keeps_the_rule_price_beside_an_override() {
            var pen = book.goods("PEN", "1.20");

            var line = assemble(context(null), at(pen, "1.00")).getFirst();

            assertThat(line.price().unitPrice()).isEqualByComparingTo("1.00");
            assertThat(line.price().rulePrice()).isEqualByComparingTo("1.20");
        }

        @Test
        void takes_free_text_at_its_price() {
            var line = assemble(context(null), LineInput.text("Engraving", BigDecimal.ONE, new BigDecimal("5")))
                    .getFirst();

            assertThat(line.item().kind()).isEqualTo(ItemKind.TEXT);
            assertThat(line.item().unitCode()).isEqualTo("C62");
            assertThat(line.price().rulePrice()).isNull();
        }

        @Test
        void numbers_the_lines_as_they_stand() {
            var pen = book.goods("PEN", "1.20");

            var lines = assemble(context(null), LineInput.of(pen, BigDecimal.ONE), LineInput.of(pen, BigDecimal.TWO));

            assertThat(lines).extracting(SalesLine::position).containsExactly(1, 2);
        }

        @Test
        void needs_an_override_in_a_currency_that_the_list_is_not_in() {
            var pen = book.goods("PEN", "1.20");
            var dollars =
                    new LineContext(UUID.randomUUID(), TODAY, Currency.getInstance("USD"), null, null, "FR", true);

            var priced = assembler.assemble(dollars, List.of(at(pen, "2"))).getFirst();

            assertThat(priced.price().rulePrice()).isNull();
            assertThat(faults(dollars, LineInput.of(pen, BigDecimal.ONE)))
                    .containsExactly("/lines/0/unitPrice currency-mismatch");
        }
    }

    @Nested
    class Taxing {

        @Test
        void is_decided_by_the_fiscal_position() {
            var pen = book.goods("PEN", "1.20");

            var line = assemble(context(businessIn("DE", "DE123456789")), LineInput.of(pen, BigDecimal.ONE))
                    .getFirst();

            assertThat(line.tax().key().category()).isEqualTo("K");
            assertThat(line.tax().key().exemptionCode()).isEqualTo("VATEX-EU-IC");
            assertThat(line.tax().exemptionReason()).isNotBlank();
        }

        @Test
        void follows_a_chosen_rate() {
            var pen = book.goods("PEN", "1.20");
            var reduced = rates.taxed("FR-5.5", "FR", "5.5");

            var line = assemble(context(businessIn("DE", "DE123456789")), taxedAt(pen, reduced))
                    .getFirst();

            assertThat(line.tax().taxRateId()).isEqualTo(reduced);
            assertThat(line.tax().key().rate()).isEqualByComparingTo("5.5");
        }
    }

    @Nested
    class Changing {

        @Test
        void keeps_identity_sources_and_agreed_prices_of_a_present_line() {
            var pen = book.goods("PEN", "1.20");
            var source = new LineSource(DocumentType.QUOTE, UUID.randomUUID(), UUID.randomUUID());
            var present = assemble(context(null), LineInput.of(pen, BigDecimal.ONE))
                    .getFirst()
                    .carriedTo(UUID.randomUUID(), 1, BigDecimal.ONE, source);
            book.offer(repriced(pen, "9.99"));

            var changed = assemble(context(null).changing(List.of(present), true), again(present))
                    .getFirst();

            assertThat(changed.id()).isEqualTo(present.id());
            assertThat(changed.sources()).containsExactly(source);
            assertThat(changed.price().unitPrice()).isEqualByComparingTo("1.20");
        }

        @Test
        void prices_anew_where_the_terms_changed() {
            var pen = book.goods("PEN", "1.20");
            var present =
                    assemble(context(null), LineInput.of(pen, BigDecimal.ONE)).getFirst();
            book.offer(repriced(pen, "9.99"));

            var changed = assemble(context(null).changing(List.of(present), false), again(present))
                    .getFirst();

            assertThat(changed.price().unitPrice()).isEqualByComparingTo("9.99");
        }

        @Test
        void keeps_a_product_that_was_archived_since() {
            var pen = book.offer(archived("PEN"));
            var present = new SalesLine(
                    UUID.randomUUID(),
                    1,
                    book.look(inquiry(pen)).products().get(pen).item(),
                    BigDecimal.ONE,
                    LinePrice.manual(BigDecimal.ONE),
                    List.of(),
                    rates.all().getFirst().asLineTax(),
                    LineDates.NONE,
                    List.of(),
                    false,
                    List.of());

            var changed = assemble(context(null).changing(List.of(present), false), again(present));

            assertThat(changed).hasSize(1);
            assertThat(faults(context(null), LineInput.of(pen, BigDecimal.ONE)))
                    .containsExactly("/lines/0/productId product-archived");
        }

        @Test
        void refuses_the_id_of_a_line_that_is_not_there_and_the_same_line_twice() {
            var pen = book.goods("PEN", "1.20");
            var present =
                    assemble(context(null), LineInput.of(pen, BigDecimal.ONE)).getFirst();
            var context = context(null).changing(List.of(present), true);

            assertThat(faults(context(null), again(present))).containsExactly("/lines/0/id unknown-line");
            assertThat(faults(context, again(present), again(present))).containsExactly("/lines/1/id unknown-line");
        }
    }

    @Test
    void tells_all_faults_of_all_lines_at_once() {
        var pen = book.goods("PEN", "1.20");
        var context =
                new LineContext(UUID.randomUUID(), TODAY, InMemoryPriceBook.EUR, UUID.randomUUID(), null, "FR", false);

        var faults = faults(
                context,
                LineInput.of(pen, BigDecimal.ZERO),
                LineInput.of(UUID.randomUUID(), BigDecimal.ONE),
                LineInput.text("Engraving", BigDecimal.ONE, BigDecimal.ONE),
                new LineInput(
                        null,
                        null,
                        " ",
                        BigDecimal.ONE,
                        "XXX",
                        null,
                        UUID.randomUUID(),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        false));

        assertThat(faults)
                .containsExactly(
                        "/priceListId unknown-reference",
                        "/lines/0/quantity quantity-not-positive",
                        "/lines/1/productId unknown-reference",
                        "/lines/2/productId free-text-not-allowed",
                        "/lines/3/unitCode unknown-reference",
                        "/lines/3/description description-required",
                        "/lines/3/unitPrice price-required",
                        "/lines/3/taxRateId unknown-reference");
    }

    private List<SalesLine> assemble(LineContext context, LineInput... inputs) {
        return assembler.assemble(context, List.of(inputs));
    }

    private List<String> faults(LineContext context, LineInput... inputs) {
        var refused = catchThrowableOfType(RuleViolated.class, () -> assembler.assemble(context, List.of(inputs)));
        return refused.faults().stream().map(LineAssemblerTest::text).toList();
    }

    private static String text(Fault fault) {
        return fault.pointer() + " " + fault.code();
    }

    private static LineContext context(@Nullable Party customer) {
        return new LineContext(UUID.randomUUID(), TODAY, InMemoryPriceBook.EUR, null, customer, "FR", true);
    }

    private static Party businessIn(String country, String vatNumber) {
        var address = new Address(null, null, null, null, null, null, country);
        return new Party(
                UUID.randomUUID(),
                "C1",
                "Customer",
                CustomerKind.COMPANY,
                null,
                null,
                vatNumber,
                null,
                null,
                "fr",
                address,
                null);
    }

    private static LineInput at(UUID product, String price) {
        return new LineInput(
                null,
                product,
                null,
                BigDecimal.ONE,
                null,
                new BigDecimal(price),
                null,
                List.of(),
                null,
                null,
                List.of(),
                false);
    }

    private static LineInput taxedAt(UUID product, UUID rate) {
        return new LineInput(
                null, product, null, BigDecimal.ONE, null, null, rate, List.of(), null, null, List.of(), false);
    }

    private static LineInput again(SalesLine line) {
        return new LineInput(
                line.id(),
                line.item().productId(),
                null,
                BigDecimal.TWO,
                null,
                line.price().rulePrice() == null ? line.price().unitPrice() : null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                false);
    }

    private Offer repriced(UUID product, String price) {
        var old = book.look(inquiry(product)).products().get(product);
        return new Offer(old.item(), null, false, null, new Prices(new BigDecimal(price), null, null));
    }

    private static PriceBook.Inquiry inquiry(UUID product) {
        return new PriceBook.Inquiry(null, InMemoryPriceBook.EUR, TODAY, Set.of(product), Set.of());
    }

    private static Offer offer(String code, String list, String standard, String limit) {
        return new Offer(
                item(code),
                null,
                false,
                null,
                new Prices(new BigDecimal(list), new BigDecimal(standard), new BigDecimal(limit)));
    }

    private static Offer archived(String code) {
        return new Offer(item(code), null, true, null, new Prices(BigDecimal.ONE, null, null));
    }

    private static Item item(String code) {
        return new Item(UUID.randomUUID(), code, code + " name", ItemKind.GOODS, true, "C62");
    }
}
