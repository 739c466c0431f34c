package io.comptoir.application.company;

import io.comptoir.application.order.UsualOrderTypes;
import io.comptoir.application.payment.UsualPaymentTerms;
import io.comptoir.application.product.ReferenceDefaults;
import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.Time;
import io.comptoir.application.stock.FirstWarehouse;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Stamp;
import java.time.LocalDate;

/** What a new company starts with: units, tax rates, a price list, payment terms, a warehouse, order types. */
@Service
public class CompanyDefaults {

    private final ReferenceDefaults reference;
    private final UsualPaymentTerms terms;
    private final FirstWarehouse warehouse;
    private final UsualOrderTypes orderTypes;
    private final Time time;

    public CompanyDefaults(
            ReferenceDefaults reference,
            UsualPaymentTerms terms,
            FirstWarehouse warehouse,
            UsualOrderTypes orderTypes,
            Time time) {
        this.reference = reference;
        this.terms = terms;
        this.warehouse = warehouse;
        this.orderTypes = orderTypes;
        this.time = time;
    }

    /** Runs inside the unit of work of the new company. */
    void create(Company company) {
        var at = time.now();
        var now = new Stamp(Actor.job("founding"), at, LocalDate.ofInstant(at, company.timeZone()));
        var address = company.identity().address();
        reference.create(address.country(), company.currency(), company.timeZone());
        terms.create(now);
        warehouse.create(address, now);
        orderTypes.create(now);
    }
}
