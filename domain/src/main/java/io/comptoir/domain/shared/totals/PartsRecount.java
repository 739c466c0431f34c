package io.comptoir.domain.shared.totals;

import static java.math.BigInteger.ZERO;

import io.comptoir.domain.shared.money.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.TreeSet;

/** The sums of a document made of parts of another, in integers: nothing is computed, nothing is rounded. */
record PartsRecount(Currency currency, List<TaxedPart> parts) {

    Totals totals() {
        var taxes = new ArrayList<TaxTotal>();
        var net = ZERO;
        var tax = ZERO;
        for (var key : new TreeSet<>(parts.stream().map(TaxedPart::key).toList())) {
            var own = parts.stream().filter(p -> p.key().equals(key)).toList();
            var ownNet = Units.sum(own.stream().map(p -> p.net().minorUnits()).toList());
            var ownTax = Units.sum(own.stream().map(p -> p.tax().minorUnits()).toList());
            taxes.add(new TaxTotal(key, money(ownNet), money(ownTax)));
            net = net.add(ownNet);
            tax = tax.add(ownTax);
        }
        var lines = parts.stream().map(this::line).toList();
        return new Totals(
                money(net), money(ZERO), money(net), money(tax), money(net.add(tax)), taxes, List.of(), lines);
    }

    private LineTotal line(TaxedPart part) {
        return new LineTotal(part.net(), money(ZERO), part.net(), money(ZERO), part.tax());
    }

    private Money money(BigInteger units) {
        return Money.ofMinorUnits(units, currency);
    }
}
