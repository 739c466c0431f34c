package io.comptoir.domain.quoterequest;

import static io.comptoir.domain.quoterequest.QuoteRequestAction.DECLINE;
import static io.comptoir.domain.quoterequest.QuoteRequestAction.DELETE;
import static io.comptoir.domain.quoterequest.QuoteRequestAction.QUOTE;
import static io.comptoir.domain.quoterequest.QuoteRequestAction.UPDATE;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.domain.quote.WantedLine;
import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuoteRequestTest {

    private static final Stamp NOW =
            new Stamp(Actor.job("test"), Instant.parse("2026-11-21T10:00:00Z"), LocalDate.of(2026, 11, 21));
    private static final UUID ID = new UUID(0x7000L, 0x8000_0000_0000_0001L);
    private static final List<String> NONE = List.of();

    @Test
    void every_state_allows_what_the_table_says() {
        assertThat(QuoteRequestStatus.LIFECYCLE.allowed(QuoteRequestStatus.RECEIVED))
                .containsExactlyInAnyOrder(UPDATE, QUOTE, DECLINE, DELETE);
        assertThat(QuoteRequestStatus.LIFECYCLE.allowed(QuoteRequestStatus.QUOTED))
                .containsExactlyInAnyOrder(QUOTE, DELETE);
        assertThat(QuoteRequestStatus.LIFECYCLE.allowed(QuoteRequestStatus.DECLINED))
                .containsExactly(DELETE);
    }

    @Test
    void is_answered_once_while_its_quote_lives() {
        var quoted = received().quote(NONE, NOW);

        assertThat(quoted.status()).isEqualTo(QuoteRequestStatus.QUOTED);
        assertRefused(() -> quoted.quote(List.of("DV-1"), NOW), QuoteRequestRule.QUOTE_EXISTS);
        assertRefused(() -> quoted.require(DELETE, List.of("DV-1")), QuoteRequestRule.QUOTE_EXISTS);
        assertThat(quoted.quote(NONE, NOW).status()).isEqualTo(QuoteRequestStatus.QUOTED);
    }

    @Test
    void is_declined_for_a_reason_and_left_alone_then() {
        assertRefused(() -> received().decline(" ", NONE, NOW), SharedRule.REASON_REQUIRED);
        var declined = received().decline("Hors gamme", NONE, NOW);

        assertThat(declined.reason()).isEqualTo("Hors gamme");
        assertRefused(() -> declined.quote(NONE, NOW), SharedRule.TRANSITION_NOT_ALLOWED);
        assertRefused(() -> declined.change(wish("x"), NONE, NOW), SharedRule.TRANSITION_NOT_ALLOWED);
    }

    @Test
    void changes_until_it_is_answered() {
        assertThat(received().change(wish("Autre chose"), NONE, NOW).wish().lines())
                .extracting(WantedLine::description)
                .containsExactly("Autre chose");
    }

    @Test
    void names_what_is_wanted_on_every_line() {
        for (var nothing : new String[] {null, " "}) {
            assertThatThrownBy(() -> QuoteRequest.receive(ID, "DD-1", wish(nothing), NOW))
                    .isInstanceOf(DomainException.InvalidValue.class);
        }
    }

    private static QuoteRequest received() {
        return QuoteRequest.receive(ID, "DD-2026-00001", wish("Cent stylos"), NOW);
    }

    private static Wish wish(@Nullable String what) {
        var line = new WantedLine(null, what, BigDecimal.TEN, null, null, null, List.of(), false);
        return new Wish(null, null, null, null, null, null, List.of(line));
    }
}
