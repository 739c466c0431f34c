package io.comptoir.application.invoice;

import io.comptoir.application.company.Companies;
import io.comptoir.application.customer.TermsAssembler;
import io.comptoir.application.customer.TermsInput;
import io.comptoir.application.pricing.LineAssembler;
import io.comptoir.application.pricing.LineContext;
import io.comptoir.application.pricing.LineInput;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.company.DocumentFlow;
import io.comptoir.domain.invoice.Bill;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.invoice.ManualBilling;
import io.comptoir.domain.invoice.Origin;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.totals.Discount;
import java.util.List;
import java.util.Objects;

/** Drafts and changes invoices by hand. */
@Service
public class ManualDrafting {

    private final TermsAssembler terms;
    private final LineAssembler lines;
    private final Companies companies;
    private final DraftKeeping drafts;

    public ManualDrafting(TermsAssembler terms, LineAssembler lines, Companies companies, DraftKeeping drafts) {
        this.terms = terms;
        this.lines = lines;
        this.companies = companies;
        this.drafts = drafts;
    }

    /** What an invoice shall say. */
    public record Wording(TermsInput terms, List<LineInput> lines, List<Discount> discounts) {}

    Invoice draft(Caller caller, InvoiceKind kind, Wording wording) {
        var company = companies.get(caller.companyId());
        var newTerms = terms.assemble(caller, wording.terms());
        var newLines = lines.assemble(context(caller, company, newTerms), wording.lines());
        ManualBilling.check(kind, newLines, strict(company));
        var content = Content.of(newTerms.currency(), newLines, wording.discounts());
        return drafts.add(caller, drafts.draft(caller, kind, new Bill(newTerms, content, Origin.BY_HAND)));
    }

    /** Changes what a draft says; lines that come from other documents keep their sources and prices. */
    void change(Caller caller, Invoice invoice, Wording wording) {
        var company = companies.get(caller.companyId());
        var before = invoice.terms();
        var newTerms = terms.change(caller, wording.terms(), before);
        var context = context(caller, company, newTerms).changing(invoice.ownLines(), pricesStay(before, newTerms));
        var newLines = lines.assemble(context, wording.lines());
        ManualBilling.check(invoice.kind(), newLines, strict(company));
        invoice.update(newTerms, Content.of(newTerms.currency(), newLines, wording.discounts()), caller.now());
    }

    private static LineContext context(Caller caller, Company company, Terms terms) {
        return new LineContext(
                company.id(),
                caller.now().day(),
                terms.currency(),
                terms.priceListId(),
                terms.customer(),
                company.identity().address().country(),
                company.settings().allowFreeTextLines());
    }

    private static boolean pricesStay(Terms before, Terms after) {
        return Objects.equals(before.customerId(), after.customerId())
                && Objects.equals(before.priceListId(), after.priceListId())
                && before.currency().equals(after.currency());
    }

    private static boolean strict(Company company) {
        return company.settings().documentFlow() == DocumentFlow.STRICT;
    }
}
