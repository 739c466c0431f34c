package io.comptoir.domain.order;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.money.Money;
import java.util.UUID;

/** An order as it is stored and shown. */
public record OrderSnapshot(
        UUID id,
        Head head,
        OrderStatus status,
        Terms terms,
        OrderConditions conditions,
        Content content,
        OrderFollowUp followUp) {

    /** What the deposits asked for come to, tax included. */
    public Money depositsRequested() {
        return Money.sum(
                content.currency(),
                followUp.deposits().stream().map(DepositRequest::amount).toList());
    }
}
