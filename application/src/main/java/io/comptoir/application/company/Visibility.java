package io.comptoir.application.company;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.company.SalesRepVisibility;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whose documents a caller sees. A company may show its sales representatives their own documents only; whoever has
 * another role besides sees all. Without teams, a team is one person.
 */
@Service
public class Visibility {

    private static final Set<String> SALES_REP_ONLY = Set.of("SALES_REP");

    private final Companies companies;

    public Visibility(Companies companies) {
        this.companies = companies;
    }

    /** The user whose documents alone the caller sees; empty when he sees all. */
    public Optional<UUID> onlyOf(Caller caller) {
        if (!caller.roles().equals(SALES_REP_ONLY)) {
            return Optional.empty();
        }
        var setting = companies.get(caller.companyId()).settings().salesRepVisibility();
        return setting == SalesRepVisibility.ALL
                ? Optional.empty()
                : Optional.ofNullable(caller.actor().id());
    }
}
