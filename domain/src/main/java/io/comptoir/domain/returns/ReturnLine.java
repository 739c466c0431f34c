package io.comptoir.domain.returns;

import io.comptoir.domain.shared.document.Item;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a return.
 *
 * @param from the delivery line; null for what comes back without a delivery note
 * @param feePercent kept from the credit; null: none
 * @param receptions what came in, the oldest first
 * @param drafted on draft credit notes
 * @param credited on issued credit notes
 */
public record ReturnLine(
        UUID id,
        int position,
        @Nullable ReturnedFrom from,
        Item item,
        BigDecimal quantity,
        ReturnReason reason,
        @Nullable String comment,
        Resolution resolution,
        @Nullable BigDecimal feePercent,
        List<Reception> receptions,
        BigDecimal drafted,
        BigDecimal credited) {

    public ReturnLine {
        receptions = List.copyOf(receptions);
    }

    public BigDecimal received() {
        return receptions.stream().map(Reception::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal leftToReceive() {
        return goods() ? quantity.subtract(received()) : BigDecimal.ZERO;
    }

    /** Whether something can come in at all; a service is only credited. */
    public boolean goods() {
        return item.kind() == ItemKind.GOODS;
    }

    /** On credit notes, drafts included. */
    public BigDecimal creditNoted() {
        return drafted.add(credited);
    }

    ReturnLine receive(ReceivedPart part, Stamp now) {
        SharedRule.NOTHING_LEFT.check(leftToReceive().signum() > 0, "lineId", id.toString());
        SharedRule.EXCEEDS_REMAINDER.check(
                part.quantity().compareTo(leftToReceive()) <= 0,
                "lineId",
                id.toString(),
                "remaining",
                leftToReceive(),
                "asked",
                part.quantity());
        var all = new ArrayList<>(receptions);
        all.add(new Reception(part.quantity(), part.disposition(), part.nonConformity(), now));
        return with(all, drafted, credited);
    }

    ReturnLine credit(BigDecimal moreDrafted, BigDecimal moreCredited) {
        var nowDrafted = drafted.add(moreDrafted);
        var nowCredited = credited.add(moreCredited);
        if (nowDrafted.signum() < 0 || nowCredited.signum() < 0) {
            throw new IllegalStateException("less than nothing credited of " + id);
        }
        return with(receptions, nowDrafted, nowCredited);
    }

    private ReturnLine with(List<Reception> newReceptions, BigDecimal newDrafted, BigDecimal newCredited) {
        return new ReturnLine(
                id,
                position,
                from,
                item,
                quantity,
                reason,
                comment,
                resolution,
                feePercent,
                newReceptions,
                newDrafted,
                newCredited);
    }
}
