package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.totals.TaxKey;
import java.util.Comparator;
import java.util.List;

/** What a deposit asks for at one tax rate, without tax. */
public record DepositPart(TaxKey key, Money net) {

    /**
     * The same parts with so much less in the largest of them: the tax of each rate is rounded anew, so that the sum
     * may come to a cent more than what was paid.
     */
    public static List<DepositPart> lessen(List<DepositPart> parts, Money excess) {
        var largest = parts.stream().max(Comparator.comparing(DepositPart::net)).orElseThrow();
        return parts.stream()
                .map(p -> p.equals(largest) ? new DepositPart(p.key(), p.net().minus(excess)) : p)
                .toList();
    }
}
