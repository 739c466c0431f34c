package io.comptoir.domain.carrier;

import io.comptoir.domain.shared.document.RecordHead;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.Faults;
import io.comptoir.domain.shared.identifier.EmailAddress;
import io.comptoir.domain.shared.identifier.PhoneNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes the goods to the customer (transporteur). */
public record Carrier(UUID id, RecordHead head, Profile profile) {

    /** What users say about a carrier. */
    public record Profile(
            String code,
            String name,
            @Nullable String email,
            @Nullable String phone) {

        private void refuseFaults() {
            new Faults()
                    .check(!code.isBlank(), "/code", "required")
                    .check(!name.isBlank(), "/name", "required")
                    .check(email, EmailAddress::valid, "/email", "email")
                    .check(phone, PhoneNumber::valid, "/phone", "phone")
                    .refuse();
        }
    }

    public static Carrier create(UUID id, Profile profile, Stamp now) {
        profile.refuseFaults();
        return new Carrier(id, RecordHead.create(now), profile);
    }

    public Carrier change(Profile changed, Stamp now) {
        changed.refuseFaults();
        return new Carrier(id, head.touched(now), changed);
    }

    public Carrier archive(Stamp now) {
        return new Carrier(id, head.archive(now), profile);
    }

    public Carrier unarchive(Stamp now) {
        return new Carrier(id, head.unarchive(now), profile);
    }

    public int version() {
        return head.version();
    }

    public String code() {
        return profile.code();
    }
}
