package io.comptoir.domain.invoice;

import io.comptoir.domain.company.LegalIdentity;
import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Address;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.shared.document.Item;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.LineDates;
import io.comptoir.domain.shared.document.LinePrice;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.LineTax;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.totals.Discount;
import io.comptoir.domain.shared.totals.TaxKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** Invoices and their parts for tests. */
public final class TestInvoices {

    public static final Currency EUR = Currency.getInstance("EUR");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final Stamp NOW = new Stamp(new Actor(id(900), "Ada"), Instant.parse("2026-11-21T10:00:00Z"), TODAY);
    public static final LegalIdentity SELLER = LegalIdentity.of("Comptoir SARL", "FR");

    private TestInvoices() {}

    public static UUID id(long n) {
        return new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0000L | n);
    }

    public static Money eur(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }

    public static Address address(String country) {
        return new Address(null, "1 rue du Port", null, "69002", "Lyon", null, country);
    }

    public static Party party(CustomerKind kind, String siren, String country) {
        return new Party(
                id(1),
                "C0001",
                "Client",
                kind,
                siren,
                null,
                null,
                "c@client.example",
                null,
                "fr",
                address(country),
                null);
    }

    public static Terms terms(Party customer) {
        return new Terms(customer, null, null, null, null, null, EUR, null, null, null, null, null, null, null);
    }

    public static Terms terms() {
        return terms(party(CustomerKind.COMPANY, "552100554", "FR"));
    }

    /** A line of goods. */
    public static SalesLine line(long n, String quantity, String price, String rate) {
        return line(n, ItemKind.GOODS, quantity, price, rate, List.of());
    }

    public static SalesLine line(
            long n, ItemKind kind, String quantity, String price, String rate, List<LineSource> sources) {
        return new SalesLine(
                id(n),
                (int) n % 100,
                new Item(null, null, "Article " + n, kind, kind == ItemKind.GOODS, "C62"),
                new BigDecimal(quantity),
                LinePrice.manual(new BigDecimal(price)),
                List.of(),
                new LineTax(null, new TaxKey("S", new BigDecimal(rate), null), null),
                LineDates.NONE,
                List.of(),
                false,
                sources);
    }

    public static SalesLine discounted(SalesLine line, Discount... discounts) {
        return new SalesLine(
                line.id(),
                line.position(),
                line.item(),
                line.quantity(),
                line.price(),
                List.of(discounts),
                line.tax(),
                line.dates(),
                line.analytics(),
                line.optional(),
                line.sources());
    }

    public static Discount percent(String value) {
        return new Discount(Discount.Kind.PERCENT, new BigDecimal(value), Discount.Stacking.CUMULATIVE);
    }

    public static Discount amount(String value) {
        return new Discount(Discount.Kind.AMOUNT, new BigDecimal(value), Discount.Stacking.CUMULATIVE);
    }

    public static Content content(SalesLine... lines) {
        return Content.of(EUR, List.of(lines), List.of());
    }

    /** A draft of one line: 100.00 and its tax of 20.00. */
    public static Invoice draft() {
        return draft(InvoiceKind.STANDARD, terms(), content(line(11, "10", "10.00", "20")));
    }

    public static Invoice draft(InvoiceKind kind, Terms terms, Content content) {
        return Invoice.draft(
                id(10),
                kind,
                kind == InvoiceKind.PRO_FORMA ? "PF-2026-00001" : null,
                new Bill(terms, content, Origin.BY_HAND),
                NOW);
    }

    public static Issuance issuance(Invoice invoice) {
        var gross = invoice.content().totals().gross();
        return new Issuance(TODAY, SELLER, List.of(), List.of(new Instalment(TODAY.plusDays(30), gross)));
    }

    /** Issued today, due in thirty days: 120.00. */
    public static Invoice issued() {
        return issue(draft());
    }

    public static Invoice issue(Invoice invoice) {
        invoice.issue("FA-2026-00001", issuance(invoice), NOW);
        return invoice;
    }

    /** Credited in full. */
    public static Invoice cancelled() {
        var invoice = issued();
        invoice.credit(eur("120.00"), NOW);
        return invoice;
    }
}
