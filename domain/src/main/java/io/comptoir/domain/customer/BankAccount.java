package io.comptoir.domain.customer;

import io.comptoir.domain.shared.identifier.Compact;
import org.jspecify.annotations.Nullable;

/**
 * The account that a customer pays from (F144).
 *
 * @param iban ISO 13616, without spaces
 * @param bic ISO 9362
 */
public record BankAccount(@Nullable String iban, @Nullable String bic) {

    private static final int SHOWN = 4;
    public static final BankAccount NONE = new BankAccount(null, null);

    public BankAccount {
        iban = Compact.of(iban);
        bic = Compact.of(bic);
    }

    /** The last four characters of the IBAN, which is enough to tell accounts apart. */
    public BankAccount masked() {
        return iban == null || iban.length() <= SHOWN
                ? this
                : new BankAccount("…" + iban.substring(iban.length() - SHOWN), bic);
    }
}
