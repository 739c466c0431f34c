package io.comptoir.application.returns;

import io.comptoir.application.company.Companies;
import io.comptoir.application.customer.TermsAssembler;
import io.comptoir.application.customer.TermsInput;
import io.comptoir.application.pricing.LineAssembler;
import io.comptoir.application.pricing.LineContext;
import io.comptoir.application.pricing.LineInput;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.application.stock.Warehouses;
import io.comptoir.domain.returns.Resolution;
import io.comptoir.domain.returns.ReturnLine;
import io.comptoir.domain.returns.ReturnOrigin;
import io.comptoir.domain.returns.ReturnPlan;
import io.comptoir.domain.returns.ReturnReason;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.stock.Warehouse;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Plans returns of goods of which no delivery is known. Nothing of them is credited by the system. */
@Service
public class LooseReturns {

    private final TermsAssembler terms;
    private final LineAssembler lines;
    private final Companies companies;
    private final Warehouses warehouses;

    public LooseReturns(TermsAssembler terms, LineAssembler lines, Companies companies, Warehouses warehouses) {
        this.terms = terms;
        this.lines = lines;
        this.companies = companies;
        this.warehouses = warehouses;
    }

    ReturnPlan plan(Caller caller, ReturnRequest.Loose request) {
        caller.require("return:createWithoutDelivery");
        var why = request.explanation();
        boolean told = why != null && !why.isBlank();
        SharedRule.REASON_REQUIRED.check(told || request.reason() != ReturnReason.OTHER);
        SharedRule.HAS_NO_LINES.check(!request.lines().isEmpty());
        var itsTerms = terms.assemble(caller, ofCustomer(request.customerId()));
        var priced = lines.assemble(
                context(caller, itsTerms),
                request.lines().stream()
                        .map(l -> LineInput.of(l.productId(), l.quantity()))
                        .toList());
        var planned = IntStream.range(0, priced.size())
                .mapToObj(i -> line(priced.get(i), request.lines().get(i)))
                .toList();
        return new ReturnPlan(
                itsTerms,
                warehouse(request.warehouseId()),
                new ReturnOrigin(null, null, request.reason(), why),
                planned);
    }

    private UUID warehouse(@Nullable UUID wanted) {
        if (wanted == null) {
            return warehouses.defaultWarehouse().id();
        }
        return warehouses
                .find(wanted)
                .map(Warehouse::id)
                .orElseThrow(() -> SharedRule.UNKNOWN_REFERENCE
                        .because("warehouseId", wanted.toString())
                        .exception());
    }

    private LineContext context(Caller caller, Terms itsTerms) {
        var company = companies.get(caller.companyId());
        return new LineContext(
                company.id(),
                caller.now().day(),
                itsTerms.currency(),
                itsTerms.priceListId(),
                itsTerms.customer(),
                company.identity().address().country(),
                false);
    }

    private static TermsInput ofCustomer(UUID customerId) {
        return new TermsInput(
                customerId, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static ReturnLine line(SalesLine priced, ReturnRequest.LooseLine asked) {
        return new ReturnLine(
                priced.id(),
                priced.position(),
                null,
                priced.item(),
                priced.quantity(),
                asked.reason(),
                asked.comment(),
                Resolution.CREDIT,
                null,
                List.of(),
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }
}
