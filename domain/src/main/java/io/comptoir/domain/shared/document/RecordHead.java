package io.comptoir.domain.shared.document;

import io.comptoir.domain.shared.error.SharedRule;
import java.time.Instant;

/**
 * What every record of reference data carries about itself.
 *
 * @param version from 1, one more per change
 * @param archived kept for the documents that name the record, refused in new ones
 */
public record RecordHead(int version, boolean archived, Instant createdAt, Instant updatedAt) {

    public static RecordHead create(Stamp now) {
        return new RecordHead(1, false, now.at(), now.at());
    }

    public RecordHead touched(Stamp now) {
        return new RecordHead(version + 1, archived, createdAt, now.at());
    }

    public RecordHead archive(Stamp now) {
        SharedRule.ALREADY_ARCHIVED.check(!archived);
        return new RecordHead(version + 1, true, createdAt, now.at());
    }

    public RecordHead unarchive(Stamp now) {
        SharedRule.NOT_ARCHIVED.check(archived);
        return new RecordHead(version + 1, false, createdAt, now.at());
    }
}
