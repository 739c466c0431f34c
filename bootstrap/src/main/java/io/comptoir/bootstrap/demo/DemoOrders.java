package io.comptoir.bootstrap.demo;

import io.comptoir.application.customer.TermsInput;
import io.comptoir.application.order.CancelOrder;
import io.comptoir.application.order.CreateOrder;
import io.comptoir.application.order.OrderSheet;
import io.comptoir.application.order.RejectOrder;
import io.comptoir.application.order.ValidateOrder;
import io.comptoir.application.order.ValidationInput;
import io.comptoir.application.pricing.LineInput;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCases;
import io.comptoir.domain.identity.DefaultGrants;
import io.comptoir.domain.identity.Role;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders of the demo company, and the decisions on them. */
@Singleton
class DemoOrders {

    private final UseCases run;
    private final CreateOrder create;
    private final ValidateOrder validate;
    private final RejectOrder reject;
    private final CancelOrder cancel;

    DemoOrders(UseCases run, CreateOrder create, ValidateOrder validate, RejectOrder reject, CancelOrder cancel) {
        this.run = run;
        this.create = create;
        this.validate = validate;
        this.reject = reject;
        this.cancel = cancel;
    }

    UUID created(Caller caller, UUID customer, List<LineInput> lines) {
        var sheet = new OrderSheet(terms(customer), "STANDARD", null, List.of(), null, null, null, lines, List.of());
        return run.run(caller, create, (use, who) -> use.handle(who, new CreateOrder.Command(null, sheet)))
                .order()
                .id();
    }

    UUID validated(Caller caller, UUID customer, List<LineInput> lines) {
        var id = created(caller, customer, lines);
        validate(caller, id, "Démonstration");
        return id;
    }

    /** One under its limit price that waits for the administrator, one that he refused, one that was cancelled. */
    void undecided(Caller caller, DemoCatalogue.Filled filled) {
        var bargain = List.of(cheap(filled.goods().get(5)));
        var rep = salesRep(caller);
        validate(rep, created(rep, filled.customers().get(18), bargain), null);
        var refused = created(rep, filled.customers().get(19), bargain);
        validate(rep, refused, null);
        run.run(
                caller,
                reject,
                (use, who) -> use.handle(who, new RejectOrder.Command(refused, Expected.ANY, "Marge insuffisante")));
        var dropped = validated(caller, filled.customers().get(20), DemoSales.lines(filled, 6));
        run.run(
                caller,
                cancel,
                (use, who) -> use.handle(who, new CancelOrder.Command(dropped, Expected.ANY, "Doublon")));
    }

    private void validate(Caller caller, UUID id, @Nullable String reason) {
        var command = new ValidateOrder.Command(id, Expected.ANY, reason, ValidationInput.NOTHING);
        run.run(caller, validate, (use, who) -> use.handle(who, command));
    }

    private static LineInput cheap(UUID product) {
        return new LineInput(
                null,
                product,
                null,
                BigDecimal.TEN,
                null,
                new BigDecimal("0.10"),
                null,
                List.of(),
                null,
                null,
                List.of(),
                false);
    }

    private static Caller salesRep(Caller caller) {
        return new Caller(
                caller.companyId(),
                caller.actor(),
                Set.of(Role.SALES_REP.name()),
                DefaultGrants.TABLE.of(Set.of(Role.SALES_REP)),
                caller.language(),
                "demo",
                caller.now());
    }

    static TermsInput terms(UUID customer) {
        return new TermsInput(
                customer, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
