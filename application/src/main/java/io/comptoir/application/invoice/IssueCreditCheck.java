package io.comptoir.application.invoice;

import io.comptoir.application.company.Companies;
import io.comptoir.application.customer.Customers;
import io.comptoir.application.order.CreditExposures;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.Warning;
import io.comptoir.domain.company.ControlPoint;
import io.comptoir.domain.company.Enforcement;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the buyer's credit when an invoice is issued by hand (INVOICE_ISSUE). The customer is locked before the
 * number is taken, and his exposure is read once the invoice stands in it: what is refused then never happened.
 */
@Service
public class IssueCreditCheck {

    private static final String OVERRIDE = "invoice:overrideCredit";

    private final Companies companies;
    private final Customers customers;
    private final CreditExposures exposures;

    public IssueCreditCheck(Companies companies, Customers customers, CreditExposures exposures) {
        this.companies = companies;
        this.customers = customers;
        this.exposures = exposures;
    }

    /** Locks the buyer where his credit will be looked at. */
    void before(Caller caller, UUID customerId) {
        if (enforcement(caller) != Enforcement.OFF && limit(customerId) != null) {
            exposures.lock(customerId);
        }
    }

    /** What the issued invoice breaks, as far as that is only to be seen. */
    List<Warning> after(Caller caller, Invoice issued) {
        var enforcement = enforcement(caller);
        if (enforcement == Enforcement.OFF || !issued.kind().bills()) {
            return List.of();
        }
        var customerId = Objects.requireNonNull(issued.terms().customerId());
        var limit = limit(customerId);
        var exposure = exposures.of(customerId);
        if (limit == null || !exposure.exceeds(limit)) {
            return List.of();
        }
        var refusal = InvoiceRule.INVOICE_OVER_CREDIT_LIMIT.because("creditLimit", limit, "exposure", exposure.total());
        boolean allowed =
                enforcement == Enforcement.WARN || (enforcement == Enforcement.APPROVE && caller.may(OVERRIDE));
        if (!allowed) {
            throw refusal.exception();
        }
        return List.of(new Warning(Warning.Severity.WARNING, refusal, null));
    }

    private Enforcement enforcement(Caller caller) {
        return companies.get(caller.companyId()).settings().creditPolicy().at(ControlPoint.INVOICE_ISSUE);
    }

    private @Nullable BigDecimal limit(UUID customerId) {
        return customers.get(customerId).credit().limit();
    }
}
