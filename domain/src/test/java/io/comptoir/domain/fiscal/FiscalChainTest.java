package io.comptoir.domain.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import io.comptoir.domain.shared.document.DocumentType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FiscalChainTest {

    private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

    private static List<FiscalEvent> chain(int events) {
        var result = new ArrayList<FiscalEvent>();
        var last = FiscalSeal.START;
        for (int i = 1; i <= events; i++) {
            var fact = new FiscalFact(
                    FiscalEventType.ISSUED, DocumentType.INVOICE, new UUID(7, i), AT, Map.of("number", "FA-" + i));
            var event = FiscalEvent.after(last, "SALES", fact);
            result.add(event);
            last = event.seal();
        }
        return result;
    }

    private static ChainCheck check(List<FiscalEvent> events, FiscalSeal head) {
        var check = new ChainCheck(FiscalSeal.START);
        for (var event : events) {
            if (!check.accept(event)) {
                break;
            }
        }
        check.end(head);
        return check;
    }

    private static ChainCheck.Break tampered(int at, UnaryOperator<FiscalEvent> change) {
        var events = chain(5);
        var head = events.getLast().seal();
        events.set(at - 1, change.apply(events.get(at - 1)));
        return check(events, head).firstBreak();
    }

    private static FiscalEvent with(FiscalEvent e, String payload, String digest, String hash) {
        return new FiscalEvent(
                e.chain(),
                e.seq(),
                e.type(),
                e.document(),
                e.documentId(),
                e.occurredAt(),
                payload,
                digest,
                e.prevHash(),
                hash,
                e.hashVersion());
    }

    @Test
    void is_intact_as_it_was_written() {
        var events = chain(5);

        var check = check(events, events.getLast().seal());

        assertThat(check.firstBreak()).isNull();
        assertThat(check.checked()).isEqualTo(5);
        assertThat(check.last()).isEqualTo(events.getLast().seal());
    }

    @Test
    void shows_a_changed_payload() {
        assertThat(tampered(3, e -> with(e, e.payload().replace("FA-3", "FA-9"), e.payloadSha256(), e.hash())))
                .isEqualTo(new ChainCheck.Break(3, ChainCheck.Fault.PAYLOAD_CHANGED));
    }

    @Test
    void shows_a_payload_changed_together_with_its_digest() {
        assertThat(tampered(3, e -> with(e, "{}", Sha256.hex("{}"), e.hash())))
                .isEqualTo(new ChainCheck.Break(3, ChainCheck.Fault.HASH_CHANGED));
    }

    @Test
    void shows_an_event_that_was_sealed_anew() {
        var events = chain(5);
        var forged = FiscalEvent.after(
                events.get(1).seal(),
                "SALES",
                new FiscalFact(FiscalEventType.ISSUED, DocumentType.INVOICE, null, AT, Map.of()));
        var head = events.getLast().seal();
        events.set(2, forged);

        assertThat(check(events, head).firstBreak()).isEqualTo(new ChainCheck.Break(4, ChainCheck.Fault.UNLINKED));
    }

    @Test
    void shows_an_event_that_is_gone_from_the_middle_or_the_end() {
        var middle = chain(5);
        var head = middle.getLast().seal();
        middle.remove(2);
        var end = chain(5);
        end.removeLast();

        assertThat(check(middle, head).firstBreak()).isEqualTo(new ChainCheck.Break(3, ChainCheck.Fault.MISSING));
        assertThat(check(end, head).firstBreak()).isEqualTo(new ChainCheck.Break(5, ChainCheck.Fault.CUT_OFF));
    }

    @Test
    void shows_any_single_change_of_any_character() {
        qt().forAll(integers().between(1, 5), integers().between(0, 14)).checkAssert((seq, position) -> {
            var broken = tampered(seq, e -> {
                var text = new StringBuilder(e.payload());
                text.setCharAt(position % text.length(), '~');
                return with(e, text.toString(), e.payloadSha256(), e.hash());
            });

            assertThat(broken).isEqualTo(new ChainCheck.Break(seq, ChainCheck.Fault.PAYLOAD_CHANGED));
        });
    }
}
