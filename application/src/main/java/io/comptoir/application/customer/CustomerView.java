package io.comptoir.application.customer;

import io.comptoir.application.shared.Warning;
import io.comptoir.application.shared.Warning.Severity;
import io.comptoir.domain.customer.Customer;
import io.comptoir.domain.customer.CustomerRule;
import java.util.ArrayList;
import java.util.List;

/** A customer with what who wrote him should know. */
public record CustomerView(Customer customer, List<Warning> warnings) {

    static CustomerView of(Customer customer) {
        return new CustomerView(customer, List.of());
    }

    static CustomerView written(Customer customer, Lookalikes lookalikes) {
        var warnings = new ArrayList<Warning>();
        warn(warnings, CustomerRule.DUPLICATE_SIREN, lookalikes.sameSiren());
        warn(warnings, CustomerRule.DUPLICATE_EMAIL, lookalikes.sameEmail());
        return new CustomerView(customer, List.copyOf(warnings));
    }

    private static void warn(List<Warning> warnings, CustomerRule rule, List<String> codes) {
        if (!codes.isEmpty()) {
            warnings.add(new Warning(Severity.WARNING, rule.because("customers", codes), null));
        }
    }
}
