package io.comptoir.domain.accounting;

import io.comptoir.domain.shared.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sums signed amounts by account, debits above zero; what comes to nothing is left out. */
final class Posting {

    private record Key(String account, @Nullable String auxiliary) {}

    private final Map<Key, Money> sums = new LinkedHashMap<>();

    Posting debit(String account, @Nullable String auxiliary, Money amount) {
        sums.merge(new Key(account, auxiliary), amount, Money::plus);
        return this;
    }

    Posting debit(String account, Money amount) {
        return debit(account, null, amount);
    }

    Posting credit(String account, Money amount) {
        return debit(account, null, amount.negate());
    }

    /** Empty where nothing is left to book. */
    List<EntryLine> lines() {
        var lines = new ArrayList<EntryLine>();
        sums.forEach((key, amount) -> {
            if (!amount.isZero()) {
                lines.add(EntryLine.of(key.account(), key.auxiliary(), amount));
            }
        });
        return lines;
    }
}
