package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.Money;

/** A net amount and its tax, of one tax group: a credited part of a line, or a part of a payment. */
public record TaxedPart(TaxKey key, Money net, Money tax) {

    public Money gross() {
        return net.plus(tax);
    }

    TaxedPart plus(TaxedPart other) {
        return new TaxedPart(key, net.plus(other.net), tax.plus(other.tax));
    }

    TaxedPart minus(TaxedPart other) {
        return new TaxedPart(key, net.minus(other.net), tax.minus(other.tax));
    }

    /** Zero of the same group. */
    TaxedPart nothing() {
        return minus(this);
    }
}
