package io.comptoir.application.customer;

import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.customer.Profile;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds a customer. */
@UseCase("customer:create")
public class CreateCustomer {

    /**
     * The new customer.
     *
     * @param id only where the client made one
     * @param profile completed from the company's defaults; a blank code is replaced by the next one
     */
    public record Command(@Nullable UUID id, Function<CustomerDefaults, Profile> profile) {}

    private final CustomerRegistration registration;
    private final Companies companies;

    public CreateCustomer(CustomerRegistration registration, Companies companies) {
        this.registration = registration;
        this.companies = companies;
    }

    public CustomerView handle(Caller caller, Command command) {
        var defaults = CustomerDefaults.of(companies.get(caller.companyId()));
        return registration.register(caller, command.id(), command.profile().apply(defaults));
    }
}
