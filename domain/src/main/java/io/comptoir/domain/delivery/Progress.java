package io.comptoir.domain.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a note on its way.
 *
 * @param pickingConfirmed whether what was picked has been counted
 * @param shippedOn the day the goods left
 * @param deliveredOn the day they arrived
 * @param receivedBy who took them
 * @param reason why it was cancelled or rejected
 */
public record Progress(
        boolean pickingConfirmed,
        @Nullable LocalDate shippedOn,
        @Nullable LocalDate deliveredOn,
        @Nullable String receivedBy,
        @Nullable String reason) {

    public static final Progress NONE = new Progress(false, null, null, null, null);

    Progress picked(boolean confirmed) {
        return new Progress(confirmed, shippedOn, deliveredOn, receivedBy, reason);
    }

    Progress shipped(LocalDate day) {
        return new Progress(pickingConfirmed, day, deliveredOn, receivedBy, reason);
    }

    Progress delivered(LocalDate day, @Nullable String by) {
        return new Progress(pickingConfirmed, shippedOn, day, by, reason);
    }

    Progress because(@Nullable String why) {
        return new Progress(pickingConfirmed, shippedOn, deliveredOn, receivedBy, why);
    }
}
