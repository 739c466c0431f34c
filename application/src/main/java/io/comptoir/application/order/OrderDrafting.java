package io.comptoir.application.order;

import io.comptoir.application.company.Companies;
import io.comptoir.application.pricing.LineAssembler;
import io.comptoir.application.pricing.LineContext;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.customer.Customer;
import io.comptoir.domain.order.OrderConditions;
import io.comptoir.domain.order.OrderDraft;
import io.comptoir.domain.order.OrderSnapshot;
import io.comptoir.domain.order.TermsPreference;
import io.comptoir.domain.order.TermsSource;
import io.comptoir.domain.order.Tolerance;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Terms;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes of what somebody wrote what stands on the order: terms resolved, lines priced and taxed. */
@Service
public class OrderDrafting {

    private final OrderReferences references;
    private final LineAssembler assembler;
    private final Companies companies;

    public OrderDrafting(OrderReferences references, LineAssembler assembler, Companies companies) {
        this.references = references;
        this.assembler = assembler;
        this.companies = companies;
    }

    /** A new order. */
    public OrderDraft draft(Caller caller, OrderSheet sheet) {
        var customer = references.customer(sheet.customerId()).requireActive();
        var party = customer.party(sheet.billingAddressId(), sheet.deliveryAddressId());
        return draft(caller, sheet, customer, party, List.of(), false);
    }

    /** An order that changes: unchanged lines keep their prices while the customer and the list stay. */
    OrderDraft change(Caller caller, OrderSheet sheet, OrderSnapshot present) {
        var before = Objects.requireNonNull(present.terms().customer());
        var customer = references.customer(sheet.customerId());
        boolean same = before.customerId().equals(customer.id());
        boolean sameAddresses = sheet.billingAddressId() == null && sheet.deliveryAddressId() == null;
        var party = same && sameAddresses
                ? before
                : customer.requireActive().party(sheet.billingAddressId(), sheet.deliveryAddressId());
        boolean pricesStay = same
                && Objects.equals(sheet.priceListId(), present.terms().priceListId())
                && Objects.equals(sheet.currency(), present.content().currency().getCurrencyCode());
        return draft(caller, sheet, customer, party, present.content().lines(), pricesStay);
    }

    /**
     * How an order of this type for this customer is carried out.
     *
     * @param chosen typed on the order itself
     * @param warehouseId null: the company's default
     */
    public OrderConditions conditions(
            Caller caller, UUID customerId, @Nullable String type, @Nullable UUID warehouseId, TermsPreference chosen) {
        return conditions(
                companies.get(caller.companyId()), references.customer(customerId), type, warehouseId, chosen);
    }

    private OrderDraft draft(
            Caller caller,
            OrderSheet sheet,
            Customer customer,
            Party party,
            List<SalesLine> present,
            boolean pricesStay) {
        references.check(customer, sheet);
        var company = companies.get(caller.companyId());
        var chosen = new TermsPreference(sheet.deliveryTerms(), sheet.invoiceTerms(), sheet.paymentMethod());
        var conditions = conditions(company, customer, sheet.type(), sheet.warehouseId(), chosen)
                .through(sheet.channel() == null ? OrderConditions.API : sheet.channel());
        var method = conditions.paymentMethod();
        var terms = terms(caller, sheet, customer, party, method == null ? null : method.value());
        var context = new LineContext(
                        caller.companyId(),
                        caller.now().day(),
                        terms.currency(),
                        terms.priceListId(),
                        party,
                        company.identity().address().country(),
                        company.settings().allowFreeTextLines())
                .changing(present, pricesStay);
        var lines = assembler.assemble(context, sheet.lines());
        return new OrderDraft(terms, conditions, Content.of(terms.currency(), lines, sheet.discounts()));
    }

    private OrderConditions conditions(
            Company company,
            Customer customer,
            @Nullable String type,
            @Nullable UUID warehouseId,
            TermsPreference chosen) {
        var settings = company.settings();
        var preferences = new EnumMap<TermsSource, TermsPreference>(TermsSource.class);
        preferences.put(TermsSource.ORDER, chosen);
        preferences.put(TermsSource.CUSTOMER, preference(customer));
        preferences.put(TermsSource.COMPANY, company(settings.deliveryTerms(), settings.invoiceTerms()));
        return OrderConditions.resolve(references.type(type), references.warehouse(warehouseId), preferences)
                .within(Tolerance.percent(settings.deliveryTolerancePercent()));
    }

    private static TermsPreference preference(Customer customer) {
        var t = customer.terms();
        return new TermsPreference(t.deliveryTerms(), t.invoiceTerms(), t.paymentMethod());
    }

    private static TermsPreference company(DeliveryTerms delivery, InvoiceTerms invoice) {
        return new TermsPreference(delivery, invoice, null);
    }

    private static Terms terms(
            Caller caller, OrderSheet s, Customer customer, Party party, @Nullable PaymentMethod method) {
        var usual = customer.terms();
        return new Terms(
                party,
                s.contactId(),
                s.projectId(),
                s.incoterm(),
                s.carrierId(),
                s.accountingDate(),
                s.currency() == null ? usual.currency() : Currency.getInstance(s.currency()),
                or(s.priceListId(), usual.priceListId()),
                or(s.paymentTermId(), usual.paymentTermId()),
                method,
                s.customerReference(),
                s.requestedDate(),
                or(or(s.salesRepId(), usual.salesRepId()), caller.actor().id()),
                s.note());
    }

    private static <T> @Nullable T or(@Nullable T value, @Nullable T otherwise) {
        return value == null ? otherwise : value;
    }
}
