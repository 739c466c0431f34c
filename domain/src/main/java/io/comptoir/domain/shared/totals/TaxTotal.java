package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.Money;

/**
 * The tax of one group (BG-23; CGI ann. II art. 242 nonies A, I: per rate, the total without tax and the tax).
 *
 * @param base BT-116
 * @param tax BT-117
 */
public record TaxTotal(TaxKey key, Money base, Money tax) {

    public Money gross() {
        return base.plus(tax);
    }
}
