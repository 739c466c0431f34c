package io.comptoir.domain.quote;

import static io.comptoir.domain.quote.QuoteAction.ABANDON;
import static io.comptoir.domain.quote.QuoteAction.ACCEPT;
import static io.comptoir.domain.quote.QuoteAction.COMPLETE;
import static io.comptoir.domain.quote.QuoteAction.CONVERT;
import static io.comptoir.domain.quote.QuoteAction.DELETE;
import static io.comptoir.domain.quote.QuoteAction.DOWNLOAD;
import static io.comptoir.domain.quote.QuoteAction.DUPLICATE;
import static io.comptoir.domain.quote.QuoteAction.EXPIRE;
import static io.comptoir.domain.quote.QuoteAction.GIVE_BACK;
import static io.comptoir.domain.quote.QuoteAction.PUBLIC_LINK;
import static io.comptoir.domain.quote.QuoteAction.REJECT;
import static io.comptoir.domain.quote.QuoteAction.RELEASE_STOCK;
import static io.comptoir.domain.quote.QuoteAction.SEND;
import static io.comptoir.domain.quote.QuoteAction.UPDATE;
import static io.comptoir.domain.quote.TestQuotes.NOW;
import static io.comptoir.domain.quote.TestQuotes.TODAY;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.shared.error.SharedRule;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuoteLifecycleTest {

    private static final Map<QuoteStatus, Set<QuoteAction>> ALLOWED = Map.of(
            QuoteStatus.DRAFT, EnumSet.of(UPDATE, SEND, ABANDON, DUPLICATE, DELETE, DOWNLOAD),
            QuoteStatus.SENT,
                    EnumSet.of(UPDATE, ACCEPT, REJECT, ABANDON, EXPIRE, PUBLIC_LINK, DUPLICATE, DELETE, DOWNLOAD),
            QuoteStatus.ACCEPTED,
                    EnumSet.of(
                            UPDATE,
                            CONVERT,
                            COMPLETE,
                            ABANDON,
                            GIVE_BACK,
                            RELEASE_STOCK,
                            PUBLIC_LINK,
                            DUPLICATE,
                            DELETE,
                            DOWNLOAD),
            QuoteStatus.CONVERTED, EnumSet.of(COMPLETE, GIVE_BACK, PUBLIC_LINK, DUPLICATE, DOWNLOAD),
            QuoteStatus.COMPLETED, EnumSet.of(GIVE_BACK, DUPLICATE, DOWNLOAD),
            QuoteStatus.REJECTED, EnumSet.of(UPDATE, DUPLICATE, DELETE, DOWNLOAD),
            QuoteStatus.ABANDONED, EnumSet.of(DUPLICATE, DELETE, DOWNLOAD),
            QuoteStatus.EXPIRED, EnumSet.of(UPDATE, DUPLICATE, DELETE, DOWNLOAD));

    private static final Map<QuoteAction, BiConsumer<Quote, QuoteSituation>> COMMANDS = commands();

    private static Map<QuoteAction, BiConsumer<Quote, QuoteSituation>> commands() {
        var map = new EnumMap<QuoteAction, BiConsumer<Quote, QuoteSituation>>(QuoteAction.class);
        map.put(UPDATE, (q, s) -> q.update(TestQuotes.usual(), s, NOW));
        map.put(SEND, (q, s) -> q.send(TestQuotes.byHand(), TODAY, s, NOW));
        map.put(ACCEPT, (q, s) -> q.accept("Zoé", List.of(), s, NOW));
        map.put(REJECT, (q, s) -> q.reject("too dear", s, NOW));
        map.put(CONVERT, (q, s) -> q.convert(s.progress().take(List.of()), TestQuotes.party(), s, NOW));
        map.put(COMPLETE, (q, s) -> q.complete(s, NOW));
        map.put(ABANDON, (q, s) -> q.abandon("no more", s, NOW));
        map.put(EXPIRE, (q, s) -> q.expire(s, NOW));
        map.put(GIVE_BACK, (q, s) -> q.giveBack("BC-1", s, NOW));
        map.put(RELEASE_STOCK, (q, s) -> q.releaseStock(s, NOW));
        map.put(PUBLIC_LINK, (q, s) -> q.openLink(s));
        map.put(DELETE, (q, s) -> q.delete(s));
        return map;
    }

    @Test
    void the_table_says_what_may_follow_each_state() {
        for (var status : QuoteStatus.values()) {
            assertThat(QuoteStatus.LIFECYCLE.allowed(status)).as(status.name()).isEqualTo(ALLOWED.get(status));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_command_in_every_state_does_what_the_table_says() {
        return Arrays.stream(QuoteStatus.values())
                .flatMap(status -> COMMANDS.keySet().stream()
                        .map(action -> DynamicTest.dynamicTest(status + " " + action, () -> check(status, action))));
    }

    private static void check(QuoteStatus status, QuoteAction action) {
        var quote = TestQuotes.in(status);
        var situation = situation(quote, action);
        boolean allowed = ALLOWED.getOrDefault(status, Set.of()).contains(action);

        assertThat(quote.whyNot(action, situation).isEmpty()).isEqualTo(allowed);
        if (allowed) {
            COMMANDS.get(action).accept(quote, situation);
        } else {
            assertRefused(() -> COMMANDS.get(action).accept(quote, situation), SharedRule.TRANSITION_NOT_ALLOWED);
            assertThat(quote.status()).isEqualTo(status);
        }
    }

    private static QuoteSituation situation(Quote quote, QuoteAction action) {
        return switch (action) {
            case COMPLETE -> TestQuotes.converted(quote, Map.of(TestQuotes.PIECES, "1"));
            case RELEASE_STOCK -> TestQuotes.on(quote, TestQuotes.KEPT_UNTIL.plusDays(1));
            default -> TestQuotes.quiet(quote);
        };
    }
}
