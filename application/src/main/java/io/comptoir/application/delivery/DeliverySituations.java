package io.comptoir.application.delivery;

import io.comptoir.application.company.Companies;
import io.comptoir.application.customer.Customers;
import io.comptoir.application.order.CreditExposures;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.application.stock.Warehouses;
import io.comptoir.domain.company.CompanySettings;
import io.comptoir.domain.company.Enforcement;
import io.comptoir.domain.delivery.DeliveryNote;
import io.comptoir.domain.delivery.DeliveryNoteStatus;
import io.comptoir.domain.delivery.DeliveryPlanning.Candidate;
import io.comptoir.domain.delivery.DeliverySituation;
import io.comptoir.domain.delivery.DeliverySituation.CreditVerdict;
import io.comptoir.domain.delivery.PrepaymentCover;
import io.comptoir.domain.order.CreditExposure;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Looks up what a delivery note has to know before it decides. */
@Service
public class DeliverySituations {

    private final DeliveryFacts facts;
    private final Warehouses warehouses;
    private final Companies companies;
    private final Customers customers;
    private final CreditExposures exposures;

    public DeliverySituations(
            DeliveryFacts facts,
            Warehouses warehouses,
            Companies companies,
            Customers customers,
            CreditExposures exposures) {
        this.facts = facts;
        this.warehouses = warehouses;
        this.companies = companies;
        this.customers = customers;
        this.exposures = exposures;
    }

    /** To look at a note. */
    DeliverySituation of(Caller caller, DeliveryNote note, List<Candidate> orders) {
        return of(caller, note, orders, exposures::of);
    }

    /** To decide on a note: the customer's exposure is locked with it. */
    DeliverySituation deciding(Caller caller, DeliveryNote note, List<Candidate> orders) {
        return of(caller, note, orders, exposures::lock);
    }

    private DeliverySituation of(
            Caller caller, DeliveryNote note, List<Candidate> orders, Function<UUID, CreditExposure> exposure) {
        var settings = companies.get(caller.companyId()).settings();
        var s = note.snapshot();
        var dependents = facts.dependents(s.id());
        if (s.status() != DeliveryNoteStatus.DRAFT && s.status() != DeliveryNoteStatus.AWAITING_APPROVAL) {
            return new DeliverySituation(dependents, false, false, CreditVerdict.FINE, false);
        }
        var ceiling = settings.deliveryApprovalAmount();
        return new DeliverySituation(
                dependents,
                warehouses.get(s.warehouseId()).pickingConfirmation(),
                paymentAwaited(note, orders),
                credit(Objects.requireNonNull(s.terms().customerId()), settings, exposure),
                ceiling != null && note.value().compareTo(ceiling) > 0);
    }

    private boolean paymentAwaited(DeliveryNote note, List<Candidate> orders) {
        var payFirst =
                orders.stream().filter(c -> c.order().conditions().payFirst()).toList();
        if (payFirst.isEmpty()) {
            return false;
        }
        var paid = facts.paid(payFirst.stream().map(c -> c.order().id()).toList());
        return payFirst.stream().anyMatch(c -> !PrepaymentCover.of(c).holds(note.snapshot(), paid));
    }

    private CreditVerdict credit(UUID customerId, CompanySettings settings, Function<UUID, CreditExposure> exposure) {
        var customer = customers.get(customerId);
        if (customer.credit().blocked()) {
            return CreditVerdict.BLOCK;
        }
        var enforcement = settings.creditPolicy().deliveryShip();
        if (enforcement == Enforcement.OFF
                || customer.credit().limit() == null
                || !exposure.apply(customerId).exceeds(customer.credit().limit())) {
            return CreditVerdict.FINE;
        }
        return CreditVerdict.valueOf(enforcement.name());
    }
}
