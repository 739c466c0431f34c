package io.comptoir.application.credit;

import io.comptoir.application.company.Companies;
import io.comptoir.application.customer.TermsAssembler;
import io.comptoir.application.customer.TermsInput;
import io.comptoir.application.pricing.LineAssembler;
import io.comptoir.application.pricing.LineContext;
import io.comptoir.application.pricing.LineInput;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.credit.CreditDraft;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Terms;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what is credited by hand: rebates, and what suppliers grant. */
@Service
public class RebateWriting {

    private final TermsAssembler terms;
    private final LineAssembler lines;
    private final Companies companies;

    public RebateWriting(TermsAssembler terms, LineAssembler lines, Companies companies) {
        this.terms = terms;
        this.lines = lines;
        this.companies = companies;
    }

    CreditDraft draft(Caller caller, CreditRequest.Rebate request) {
        var itsTerms = terms.assemble(caller, ofCustomer(request.customerId()));
        return CreditDraft.rebate(
                request.period(), request.reason(), itsTerms, lines(caller, itsTerms, request.lines(), List.of()));
    }

    List<SalesLine> lines(Caller caller, Terms itsTerms, List<LineInput> inputs, List<SalesLine> present) {
        return lines(caller, itsTerms.currency(), itsTerms.priceListId(), itsTerms.customer(), inputs, present);
    }

    /** Lines at home, in the company's currency. */
    List<SalesLine> ofSupplier(Caller caller, List<LineInput> inputs, List<SalesLine> present) {
        return lines(caller, currency(caller), null, null, inputs, present);
    }

    Currency currency(Caller caller) {
        return companies.get(caller.companyId()).currency();
    }

    private List<SalesLine> lines(
            Caller caller,
            Currency currency,
            @Nullable UUID priceListId,
            @Nullable Party customer,
            List<LineInput> inputs,
            List<SalesLine> present) {
        var company = companies.get(caller.companyId());
        var context = new LineContext(
                company.id(),
                caller.now().day(),
                currency,
                priceListId,
                customer,
                company.identity().address().country(),
                true);
        return lines.assemble(present.isEmpty() ? context : context.changing(present, true), inputs);
    }

    private static TermsInput ofCustomer(UUID customerId) {
        return new TermsInput(
                customerId, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
