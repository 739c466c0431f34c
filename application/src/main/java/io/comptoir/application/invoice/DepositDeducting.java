package io.comptoir.application.invoice;

import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.company.DepositDeduction;
import io.comptoir.domain.invoice.BillableOrder;
import io.comptoir.domain.invoice.Billing;
import io.comptoir.domain.invoice.Deposit;
import io.comptoir.domain.invoice.DepositLines;
import io.comptoir.domain.invoice.DepositsDeducted;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceRule;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.SalesLine;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Deducts the deposits of orders from their invoices, as the company's setting says. */
@Service
public class DepositDeducting {

    private final Deposits deposits;
    private final Companies companies;
    private final DocumentLinks links;
    private final Ids ids;

    public DepositDeducting(Deposits deposits, Companies companies, DocumentLinks links, Ids ids) {
        this.deposits = deposits;
        this.companies = companies;
        this.links = links;
        this.ids = ids;
    }

    /**
     * What a draft would deduct if it were issued now: paid deposits only.
     *
     * @param booked its lines as the ledger has them so far
     */
    void preview(Caller caller, Invoice invoice, List<BillableOrder> orders, List<SalesLine> booked) {
        deduct(caller, invoice, orders, booked, Deposit::paid);
    }

    /** The final deductions. An unpaid deposit that would be deducted refuses, unless the caller insists. */
    void settle(Caller caller, Invoice invoice, List<BillableOrder> orders, boolean deductUnpaid) {
        var deposits = deduct(caller, invoice, orders, invoice.ownLines(), d -> true).stream()
                .map(DepositsDeducted.Deduction::deposit)
                .distinct()
                .toList();
        deposits.forEach(d -> InvoiceRule.DEPOSIT_UNPAID.check(deductUnpaid || d.paid(), "deposit", d.number()));
        if (!deposits.isEmpty()) {
            links.link(
                    deposits.stream()
                            .map(d -> new DocumentRef(DocumentType.INVOICE, d.invoiceId()))
                            .toList(),
                    DraftKeeping.ref(invoice));
        }
    }

    private List<DepositsDeducted.Deduction> deduct(
            Caller caller,
            Invoice invoice,
            List<BillableOrder> orders,
            List<SalesLine> booked,
            Predicate<Deposit> counted) {
        if (!invoice.kind().bills() || orders.isEmpty()) {
            return List.of();
        }
        var found = deposits.deductible(orders.stream().map(BillableOrder::id).toList()).stream()
                .filter(counted)
                .toList();
        var own = invoice.ownLines();
        var content =
                Content.of(invoice.content().currency(), own, invoice.content().discounts());
        Set<UUID> completed = Billing.completed(orders, own, booked);
        var deductions =
                DepositsDeducted.from(content, found, new DepositsDeducted.Basis(policy(caller), orders, completed));
        var party = invoice.terms().customer();
        var lines = new DepositLines(party == null ? "fr" : party.language(), ids::next);
        invoice.deduct(lines.deducting(deductions, own.size()), caller.now());
        return deductions;
    }

    private DepositDeduction policy(Caller caller) {
        return companies.get(caller.companyId()).settings().depositDeduction();
    }
}
