package io.comptoir.domain.company;

import java.util.List;
import java.util.stream.Stream;

/**
 * The accounts that a company books on (plan comptable général).
 *
 * @param customers what customers owe (411)
 * @param deposits what they paid ahead (4191)
 * @param goods sales of goods (707)
 * @param services sales of services, and of what is typed by hand (706)
 * @param rebates what is credited after the invoice without goods coming back (709)
 * @param vat tax on sales (44571)
 */
public record ChartOfAccounts(
        String customers,
        String deposits,
        String goods,
        String services,
        String rebates,
        String vat,
        String bank,
        String cash) {

    public static final ChartOfAccounts FRENCH =
            new ChartOfAccounts("411000", "419100", "707000", "706000", "709000", "445710", "512000", "530000");

    List<String> all() {
        return Stream.of(customers, deposits, goods, services, rebates, vat, bank, cash)
                .toList();
    }
}
