package io.comptoir.application.order;

import io.comptoir.application.company.Companies;
import io.comptoir.application.customer.TermsAssembler;
import io.comptoir.application.pricing.LineAssembler;
import io.comptoir.application.pricing.LineContext;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.order.OrderConditions;
import io.comptoir.domain.order.OrderDraft;
import io.comptoir.domain.order.OrderRule;
import io.comptoir.domain.order.OrderSnapshot;
import io.comptoir.domain.order.OrderTypePreset;
import io.comptoir.domain.order.TermsPreference;
import io.comptoir.domain.order.TermsSource;
import io.comptoir.domain.order.Tolerance;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Terms;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes of what somebody wrote what stands on the order: terms resolved, lines priced and taxed. */
@Service
public class OrderDrafting {

    private final TermsAssembler assembler;
    private final OrderReferences references;
    private final LineAssembler lines;
    private final ReturnedLines returned;
    private final Companies companies;

    public OrderDrafting(
            TermsAssembler assembler,
            OrderReferences references,
            LineAssembler lines,
            ReturnedLines returned,
            Companies companies) {
        this.assembler = assembler;
        this.references = references;
        this.lines = lines;
        this.returned = returned;
        this.companies = companies;
    }

    /** A new order. */
    public OrderDraft draft(Caller caller, OrderSheet sheet) {
        var type = references.type(sheet.type());
        return draft(caller, sheet, type, assembler.assemble(caller, sheet.terms()), List.of(), false);
    }

    /** An order that changes: unchanged lines keep their prices while the customer and the list stay. */
    OrderDraft change(Caller caller, OrderSheet sheet, OrderSnapshot present) {
        var before = present.terms();
        var terms = assembler.change(caller, sheet.terms(), before);
        boolean pricesStay = Objects.equals(terms.customerId(), before.customerId())
                && Objects.equals(terms.priceListId(), before.priceListId())
                && terms.currency().equals(before.currency());
        var own = present.conditions().type();
        var type = own.code().equals(sheet.type()) ? own : references.type(sheet.type());
        return draft(caller, sheet, type, terms, present.content().lines(), pricesStay);
    }

    /**
     * How an order of this type for this customer is carried out.
     *
     * @param warehouseId null: the company's default
     * @param chosen typed on the order itself
     */
    public OrderConditions conditions(
            Caller caller, UUID customerId, @Nullable String type, @Nullable UUID warehouseId, TermsPreference chosen) {
        return conditions(caller, customerId, references.type(type), warehouseId, chosen);
    }

    private OrderConditions conditions(
            Caller caller, UUID customerId, OrderTypePreset type, @Nullable UUID warehouseId, TermsPreference chosen) {
        var settings = companies.get(caller.companyId()).settings();
        var usual = references.usual(customerId);
        var preferences = new EnumMap<TermsSource, TermsPreference>(TermsSource.class);
        preferences.put(TermsSource.ORDER, chosen);
        preferences.put(
                TermsSource.CUSTOMER,
                new TermsPreference(usual.deliveryTerms(), usual.invoiceTerms(), usual.paymentMethod()));
        preferences.put(
                TermsSource.COMPANY, new TermsPreference(settings.deliveryTerms(), settings.invoiceTerms(), null));
        return OrderConditions.resolve(type, references.warehouse(warehouseId), preferences)
                .within(Tolerance.percent(settings.deliveryTolerancePercent()));
    }

    private OrderDraft draft(
            Caller caller,
            OrderSheet sheet,
            OrderTypePreset type,
            Terms assembled,
            List<SalesLine> present,
            boolean pricesStay) {
        var customerId = assembled.customerId();
        if (customerId == null) {
            throw OrderRule.CUSTOMER_REQUIRED.because().exception();
        }
        var conditions = conditions(caller, customerId, type, sheet.warehouseId(), sheet.chosen())
                .through(sheet.channel() == null ? OrderConditions.API : sheet.channel(), sheet.externalRefs());
        var terms = conditions.settle(assembled);
        if (conditions.type().customerReturn()) {
            var back = returned.of(customerId, sheet.lines());
            return new OrderDraft(terms, conditions, Content.of(terms.currency(), back, List.of()));
        }
        var company = companies.get(caller.companyId());
        var context = new LineContext(
                        caller.companyId(),
                        caller.now().day(),
                        terms.currency(),
                        terms.priceListId(),
                        terms.customer(),
                        company.identity().address().country(),
                        company.settings().allowFreeTextLines())
                .changing(present, pricesStay);
        var priced = lines.assemble(context, sheet.lines());
        return new OrderDraft(terms, conditions, Content.of(terms.currency(), priced, sheet.discounts()));
    }
}
