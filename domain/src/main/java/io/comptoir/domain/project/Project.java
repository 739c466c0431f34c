package io.comptoir.domain.project;

import io.comptoir.domain.shared.document.RecordHead;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.Faults;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What documents may be grouped by, such as a building site (affaire). */
public record Project(UUID id, RecordHead head, Profile profile) {

    /**
     * What users say about a project.
     *
     * @param customerId whose project it is; null when it serves several
     */
    public record Profile(
            String code, String name, @Nullable UUID customerId) {

        private void refuseFaults() {
            new Faults()
                    .check(!code.isBlank(), "/code", "required")
                    .check(!name.isBlank(), "/name", "required")
                    .refuse();
        }
    }

    public static Project create(UUID id, Profile profile, Stamp now) {
        profile.refuseFaults();
        return new Project(id, RecordHead.create(now), profile);
    }

    public Project change(Profile changed, Stamp now) {
        changed.refuseFaults();
        return new Project(id, head.touched(now), changed);
    }

    public Project archive(Stamp now) {
        return new Project(id, head.archive(now), profile);
    }

    public Project unarchive(Stamp now) {
        return new Project(id, head.unarchive(now), profile);
    }

    public int version() {
        return head.version();
    }

    public String code() {
        return profile.code();
    }
}
