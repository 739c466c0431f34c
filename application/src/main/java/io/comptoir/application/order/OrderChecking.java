package io.comptoir.application.order;

import io.comptoir.application.company.Companies;
import io.comptoir.application.customer.Customers;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.company.OrderCheck;
import io.comptoir.domain.customer.Customer;
import io.comptoir.domain.customer.CustomerStatus;
import io.comptoir.domain.order.CheckFacts;
import io.comptoir.domain.order.CheckFacts.Standing;
import io.comptoir.domain.order.CreditExposure;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderChecks;
import io.comptoir.domain.order.OrderProgress;
import io.comptoir.domain.order.OrderSnapshot;
import io.comptoir.domain.order.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Gathers what the company's checks need to know, and nothing they do not ask for. */
@Service
public class OrderChecking {

    private final Companies companies;
    private final Customers customers;
    private final CreditExposures exposures;
    private final OrderReservations reservations;

    public OrderChecking(
            Companies companies, Customers customers, CreditExposures exposures, OrderReservations reservations) {
        this.companies = companies;
        this.customers = customers;
        this.exposures = exposures;
        this.reservations = reservations;
    }

    List<Violation> violations(Caller caller, Order order, OrderProgress progress) {
        var checks = new OrderChecks(companies.get(caller.companyId()).settings());
        var snapshot = order.snapshot();
        var exposure = exposure(checks, snapshot);
        var customer = customers.get(Objects.requireNonNull(snapshot.terms().customerId()));
        var shortages = checks.runs(OrderCheck.STOCK_NOT_AVAILABLE)
                ? reservations.shortages(snapshot, progress)
                : Map.<UUID, BigDecimal>of();
        return checks.violations(snapshot, new CheckFacts(standing(customer), exposure, shortages, Map.of()));
    }

    private CreditExposure exposure(OrderChecks checks, OrderSnapshot order) {
        boolean asked = checks.looksAtCredit(order) || checks.runs(OrderCheck.RECEIVABLES_OVERDUE);
        return asked ? exposures.lock(Objects.requireNonNull(order.terms().customerId())) : CreditExposure.NONE;
    }

    private static Standing standing(Customer customer) {
        return new Standing(
                customer.credit().blocked(),
                customer.status() == CustomerStatus.QUALIFIED,
                customer.credit().limit());
    }
}
