package io.comptoir.domain.accounting;

import io.comptoir.domain.shared.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of an entry: so much on one side of an account.
 *
 * @param auxiliary the customer's code, on the account of customers only
 * @param debit zero on the credit side
 * @param credit zero on the debit side
 */
public record EntryLine(String account, @Nullable String auxiliary, Money debit, Money credit) {

    /** A signed amount on its side: above zero to the debit, below to the credit. */
    static EntryLine of(String account, @Nullable String auxiliary, Money signed) {
        var zero = Money.zero(signed.currency());
        return signed.isNegative()
                ? new EntryLine(account, auxiliary, zero, signed.negate())
                : new EntryLine(account, auxiliary, signed, zero);
    }

    EntryLine reversed() {
        return new EntryLine(account, auxiliary, credit, debit);
    }
}
