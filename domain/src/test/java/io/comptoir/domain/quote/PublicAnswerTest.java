package io.comptoir.domain.quote;

import static io.comptoir.domain.quote.TestQuotes.KEPT_UNTIL;
import static io.comptoir.domain.quote.TestQuotes.NOW;
import static io.comptoir.domain.quote.TestQuotes.TODAY;
import static io.comptoir.domain.quote.TestQuotes.draft;
import static io.comptoir.domain.quote.TestQuotes.on;
import static io.comptoir.domain.quote.TestQuotes.quiet;
import static io.comptoir.domain.quote.TestQuotes.sent;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.shared.error.SharedRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the customer behind a public link sees, and what the calendar does to a quote. */
class PublicAnswerTest {

    @Nested
    class A_link {

        @Test
        void is_made_once_the_quote_has_left() {
            var quote = draft();

            assertRefused(() -> quote.openLink(quiet(quote)), SharedRule.TRANSITION_NOT_ALLOWED);
            assertThat(sent().openLink(quiet(sent())).details()).containsEntry("revision", 1);
        }

        @Test
        void answers_the_revision_that_was_seen() {
            var quote = sent();
            quote.update(TestQuotes.usual(), quiet(quote), NOW);

            assertRefused(() -> quote.answerTo(1), QuoteRule.QUOTE_SUPERSEDED);
            quote.answerTo(2);
        }

        @Test
        void can_be_read_for_a_month_after_the_last_day() {
            var quote = sent();
            var last = TODAY.plusDays(30);

            assertThat(quote.shownOn(last.plusDays(30))).isTrue();
            assertThat(quote.shownOn(last.plusDays(31))).isFalse();
            assertThat(draft().shownOn(last.plusYears(1))).isTrue();
        }

        @Test
        void shows_nothing_of_what_was_given_up() {
            assertThat(TestQuotes.in(QuoteStatus.ABANDONED).shownOn(TODAY)).isFalse();
        }
    }

    @Nested
    class Stock_that_is_kept {

        @Test
        void is_free_the_day_after_the_last() {
            var quote = TestQuotes.in(QuoteStatus.ACCEPTED);

            assertThat(quote.holdOverOn(KEPT_UNTIL)).isFalse();
            assertRefused(() -> quote.releaseStock(on(quote, KEPT_UNTIL), NOW), QuoteRule.STOCK_STILL_KEPT);
            assertThat(quote.holdOverOn(KEPT_UNTIL.plusDays(1))).isTrue();
        }

        @Test
        void concerns_accepted_quotes_only() {
            assertThat(TestQuotes.in(QuoteStatus.SENT).holdOverOn(KEPT_UNTIL.plusDays(1)))
                    .isFalse();
            assertThat(TestQuotes.accepted().holdOverOn(TODAY.plusYears(1))).isFalse();
        }
    }
}
