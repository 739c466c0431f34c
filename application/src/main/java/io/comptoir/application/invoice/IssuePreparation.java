package io.comptoir.application.invoice;

import io.comptoir.application.company.Companies;
import io.comptoir.application.customer.Customers;
import io.comptoir.application.payment.PaymentTerms;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.invoice.Instalment;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.Issuance;
import io.comptoir.domain.invoice.LegalMentions;
import io.comptoir.domain.payment.PaymentTerm;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.error.SharedRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers what an invoice freezes when it is issued. */
@Service
public class IssuePreparation {

    private final Companies companies;
    private final Customers customers;
    private final PaymentTerms paymentTerms;

    public IssuePreparation(Companies companies, Customers customers, PaymentTerms paymentTerms) {
        this.companies = companies;
        this.customers = customers;
        this.paymentTerms = paymentTerms;
    }

    /** Names the buyer as he is named today; a draft follows its customer until it is issued. */
    void refreshBuyer(Caller caller, Invoice invoice) {
        var buyer = invoice.terms().customer();
        if (buyer != null) {
            customers
                    .find(buyer.customerId())
                    .map(c -> c.party(null, null))
                    .ifPresent(now -> invoice.buyer(today(buyer, now), caller.now()));
        }
    }

    /** The addresses stay those of the document: they may have been chosen for it. */
    private static Party today(Party written, Party now) {
        return now.withAddresses(
                written.billingAddress() == null ? now.billingAddress() : written.billingAddress(),
                written.deliveryAddress() == null ? now.deliveryAddress() : written.deliveryAddress());
    }

    /** @param asked null for today; an earlier day needs the right to choose it */
    Issuance issuance(Caller caller, Invoice invoice, @Nullable LocalDate asked) {
        var day = asked == null ? caller.now().day() : asked;
        if (day.isBefore(caller.now().day())) {
            SharedRule.FORBIDDEN.check(caller.may("invoice:date"), "permission", "invoice:date");
        }
        var company = companies.get(caller.companyId());
        var buyer = Objects.requireNonNull(invoice.terms().customer());
        return new Issuance(
                day, company.identity(), LegalMentions.of(company.mentions(), buyer), instalments(invoice, day));
    }

    /** Deposits are due at once; so is everything where no term is named anywhere. */
    private List<Instalment> instalments(Invoice invoice, LocalDate day) {
        var gross = invoice.content().totals().gross();
        return term(invoice)
                .map(t -> t.dueDates(day, gross).stream()
                        .map(d -> new Instalment(d.dueDate(), d.amount()))
                        .toList())
                .orElseGet(() -> List.of(new Instalment(day, gross)));
    }

    private Optional<PaymentTerm> term(Invoice invoice) {
        if (!invoice.kind().bills()) {
            return Optional.empty();
        }
        var id = invoice.terms().paymentTermId();
        return id == null ? paymentTerms.defaultTerm() : paymentTerms.find(id);
    }
}
