package io.comptoir.application.quote;

import io.comptoir.application.company.Companies;
import io.comptoir.application.customer.TermsAssembler;
import io.comptoir.application.pricing.LineAssembler;
import io.comptoir.application.pricing.LineContext;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.quote.QuoteDraft;
import io.comptoir.domain.quote.QuoteSnapshot;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Terms;
import java.util.List;
import java.util.Objects;

/** Makes of what somebody wrote what stands on the quote: terms resolved, lines priced and taxed. */
@Service
public class QuoteDrafting {

    private final TermsAssembler terms;
    private final LineAssembler lines;
    private final Companies companies;

    public QuoteDrafting(TermsAssembler terms, LineAssembler lines, Companies companies) {
        this.terms = terms;
        this.lines = lines;
        this.companies = companies;
    }

    /** A new quote. */
    QuoteDraft draft(Caller caller, QuoteSheet sheet) {
        return draft(caller, sheet, terms.assemble(caller, sheet.terms()), List.of(), false);
    }

    /** A quote that changes: unchanged lines keep their prices while the customer and the list stay. */
    QuoteDraft change(Caller caller, QuoteSheet sheet, QuoteSnapshot present) {
        var before = present.terms();
        var after = terms.change(caller, sheet.terms(), before);
        boolean pricesStay = Objects.equals(after.customerId(), before.customerId())
                && Objects.equals(after.priceListId(), before.priceListId())
                && after.currency().equals(before.currency());
        return draft(caller, sheet, after, present.content().lines(), pricesStay);
    }

    private QuoteDraft draft(
            Caller caller, QuoteSheet sheet, Terms found, List<SalesLine> present, boolean pricesStay) {
        var company = companies.get(caller.companyId());
        var context = new LineContext(
                        caller.companyId(),
                        caller.now().day(),
                        found.currency(),
                        found.priceListId(),
                        found.customer(),
                        company.identity().address().country(),
                        company.settings().allowFreeTextLines())
                .changing(present, pricesStay);
        var priced = lines.assemble(context, sheet.lines());
        return new QuoteDraft(found, Content.of(found.currency(), priced, sheet.discounts()), sheet.offer());
    }
}
