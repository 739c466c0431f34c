package io.comptoir.application.customer;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.customer.Profile;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a customer. */
@UseCase("customer:create")
public class CreateCustomer {

    /** The new customer; {@code id} only where the client made one, a blank code is replaced by the next one. */
    public record Command(@Nullable UUID id, Profile profile) {}

    private final CustomerRegistration registration;

    public CreateCustomer(CustomerRegistration registration) {
        this.registration = registration;
    }

    public CustomerView handle(Caller caller, Command command) {
        return registration.register(caller, command.id(), command.profile());
    }
}
