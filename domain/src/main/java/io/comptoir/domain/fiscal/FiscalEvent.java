package io.comptoir.domain.fiscal;

import io.comptoir.domain.shared.document.DocumentType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link of the chain. Its hash is the SHA-256 of version, chain, position, type, the payload's digest and the hash
 * before, so that each hash vouches for everything up to it.
 *
 * @param seq from 1, without gaps
 * @param payload canonical JSON, kept to the byte
 */
public record FiscalEvent(
        String chain,
        long seq,
        FiscalEventType type,
        @Nullable DocumentType document,
        @Nullable UUID documentId,
        Instant occurredAt,
        String payload,
        String payloadSha256,
        String prevHash,
        String hash,
        int hashVersion) {

    /** Raised when what is hashed, or how, changes; older events keep theirs. */
    private static final int VERSION = 1;

    /** The event that records a fact after {@code last}. */
    public static FiscalEvent after(FiscalSeal last, String chain, FiscalFact fact) {
        var payload = CanonicalJson.write(fact.payload());
        var digest = Sha256.hex(payload);
        long seq = last.seq() + 1;
        return new FiscalEvent(
                chain,
                seq,
                fact.type(),
                fact.document(),
                fact.documentId(),
                fact.occurredAt(),
                payload,
                digest,
                last.hash(),
                hash(VERSION, chain, seq, fact.type(), digest, last.hash()),
                VERSION);
    }

    public FiscalSeal seal() {
        return new FiscalSeal(seq, hash);
    }

    boolean payloadIntact() {
        return Sha256.hex(payload).equals(payloadSha256);
    }

    boolean hashIntact() {
        return hash(hashVersion, chain, seq, type, payloadSha256, prevHash).equals(hash);
    }

    private static String hash(
            int version, String chain, long seq, FiscalEventType type, String digest, String before) {
        return Sha256.hex(
                String.join("|", String.valueOf(version), chain, String.valueOf(seq), type.name(), digest, before));
    }
}
