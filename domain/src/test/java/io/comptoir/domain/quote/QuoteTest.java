package io.comptoir.domain.quote;

import static io.comptoir.domain.quote.TestQuotes.HOURS;
import static io.comptoir.domain.quote.TestQuotes.NOW;
import static io.comptoir.domain.quote.TestQuotes.OPTION;
import static io.comptoir.domain.quote.TestQuotes.PIECES;
import static io.comptoir.domain.quote.TestQuotes.TODAY;
import static io.comptoir.domain.quote.TestQuotes.accepted;
import static io.comptoir.domain.quote.TestQuotes.byHand;
import static io.comptoir.domain.quote.TestQuotes.converted;
import static io.comptoir.domain.quote.TestQuotes.dec;
import static io.comptoir.domain.quote.TestQuotes.draft;
import static io.comptoir.domain.quote.TestQuotes.id;
import static io.comptoir.domain.quote.TestQuotes.line;
import static io.comptoir.domain.quote.TestQuotes.on;
import static io.comptoir.domain.quote.TestQuotes.party;
import static io.comptoir.domain.quote.TestQuotes.quiet;
import static io.comptoir.domain.quote.TestQuotes.sent;
import static io.comptoir.domain.quote.TestQuotes.usual;
import static io.comptoir.domain.quote.TestQuotes.written;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.pricing.LineBreach;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.Rule;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.selling.SaleRule;
import io.comptoir.domain.shared.totals.Discount;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QuoteTest {

    @Nested
    class Writing {

        @Test
        void needs_neither_customer_nor_lines() {
            var nothing = new QuoteDraft(
                    TestQuotes.terms(null), Content.of(TestQuotes.EUR, List.of(), List.of()), QuoteOffer.PLAIN);

            var snapshot = Quote.draft(id(9), "DV-2026-00001", nothing, NOW).snapshot();

            assertThat(snapshot.status()).isEqualTo(QuoteStatus.DRAFT);
            assertThat(snapshot.revision()).isEqualTo(1);
            assertThat(Quote.restore(snapshot).snapshot()).isEqualTo(snapshot);
        }

        @Test
        void again_what_has_left_opens_the_next_revision() {
            var quote = accepted();

            var event = quote.update(usual(), quiet(quote), NOW);

            assertThat(event.name()).isEqualTo("quote.revised");
            assertThat(quote.status()).isEqualTo(QuoteStatus.DRAFT);
            assertThat(quote.snapshot().revision()).isEqualTo(2);
            assertThat(quote.snapshot().outcome()).isEqualTo(QuoteOutcome.NONE);
        }

        @Test
        void again_a_draft_opens_none() {
            var quote = draft();

            quote.update(usual(), quiet(quote), NOW);

            assertThat(quote.snapshot().revision()).isEqualTo(1);
        }

        @Test
        void again_is_refused_once_part_of_it_is_in_an_order() {
            var quote = accepted();
            var partly = converted(quote, Map.of(PIECES, "1"));

            assertRefused(() -> quote.update(usual(), partly, NOW), QuoteRule.PARTLY_CONVERTED);
            assertRefused(() -> quote.abandon("no more", partly, NOW), QuoteRule.PARTLY_CONVERTED);
        }
    }

    @Nested
    class Sending {

        @Test
        void takes_the_usual_validity_where_none_was_given() {
            assertThat(sent().snapshot().offer().validUntil()).isEqualTo(TODAY.plusDays(30));
        }

        @Test
        void is_refused_without_lines_and_with_a_validity_that_is_over() {
            var empty = Quote.draft(id(9), "DV", written(), NOW);
            var late = Quote.draft(id(9), "DV", usual().validUntil(TODAY.minusDays(1)), NOW);

            assertRefused(() -> empty.send(byHand(), TODAY, quiet(empty), NOW), SharedRule.HAS_NO_LINES);
            assertRefused(() -> late.send(byHand(), TODAY, quiet(late), NOW), QuoteRule.VALIDITY_OVER);
        }

        @Test
        void by_mail_asks_for_an_address() {
            assertRefused(
                    () -> new io.comptoir.domain.quote.Sending(QuoteChannel.EMAIL, null),
                    QuoteRule.QUOTE_ADDRESS_REQUIRED);
        }

        @Test
        void over_the_ceiling_is_for_those_who_may() {
            var quote = draft();
            var breach = new LineBreach(PIECES, 1, "P1", dec("15"), dec("20"));
            var progress = quiet(quote).progress();
            var rep = new QuoteSituation(progress, List.of(breach), false, List.of(), TODAY);
            var admin = new QuoteSituation(progress, List.of(breach), true, List.of(), TODAY);

            assertRefused(() -> quote.send(byHand(), TODAY, rep, NOW), SaleRule.DISCOUNT_OVER_CEILING);
            assertThat(quote.whyNot(QuoteAction.SEND, rep))
                    .map(Refusal::kind)
                    .as("it is the role that forbids")
                    .contains(Rule.Kind.FORBIDDEN);
            quote.send(byHand(), TODAY, admin, NOW);

            assertThat(quote.status()).isEqualTo(QuoteStatus.SENT);
        }
    }

    @Nested
    class Accepting {

        @Test
        void takes_every_line_that_is_no_option() {
            var lines = QuoteProgress.of(accepted().snapshot(), Map.of()).lines();

            assertThat(lines).extracting(l -> l.accepted().toString()).containsExactly("10", "5", "0");
        }

        @Test
        void may_take_some_lines_and_options() {
            var quote = sent();
            var parts = List.of(new LinePart(PIECES, dec("4")), new LinePart(OPTION, null));

            quote.accept("Zoé", parts, quiet(quote), NOW);

            var lines = QuoteProgress.of(quote.snapshot(), Map.of()).lines();
            assertThat(lines).extracting(l -> l.accepted().toString()).containsExactly("4", "0", "1");
        }

        @Test
        void is_refused_after_the_last_day_and_beyond_what_was_offered() {
            var quote = sent();
            var tooMuch = List.of(new LinePart(PIECES, dec("11")));
            var unknown = List.of(new LinePart(id(77), null));

            assertRefused(
                    () -> quote.accept("Zoé", List.of(), on(quote, TODAY.plusDays(31)), NOW), QuoteRule.QUOTE_EXPIRED);
            assertRefused(() -> quote.accept("Zoé", tooMuch, quiet(quote), NOW), SharedRule.EXCEEDS_REMAINDER);
            assertRefused(() -> quote.accept("Zoé", unknown, quiet(quote), NOW), SharedRule.UNKNOWN_LINE);
        }

        @Test
        void is_possible_on_the_last_day() {
            var quote = sent();

            assertThat(quote.expiredOn(TODAY.plusDays(30))).isFalse();
            quote.accept("Zoé", List.of(), on(quote, TODAY.plusDays(30)), NOW);

            assertThat(quote.expiredOn(TODAY.plusDays(31))).isFalse();
            assertThat(sent().expiredOn(TODAY.plusDays(31))).isTrue();
        }
    }

    @Nested
    class Converting {

        @Test
        void of_all_converts_the_quote() {
            var quote = accepted();
            var situation = quiet(quote);

            quote.convert(quote.take(List.of(), situation), party(), situation, NOW);

            assertThat(quote.status()).isEqualTo(QuoteStatus.CONVERTED);
        }

        @Test
        void of_a_part_leaves_it_accepted() {
            var quote = accepted();
            var situation = quiet(quote);
            var taken = quote.take(List.of(new LinePart(PIECES, dec("4"))), situation);

            quote.convert(taken, party(), situation, NOW);

            assertThat(taken).hasSize(1);
            assertThat(quote.status()).isEqualTo(QuoteStatus.ACCEPTED);
        }

        @Test
        void never_takes_more_than_is_left() {
            var quote = accepted();
            var partly = converted(quote, Map.of(PIECES, "8", HOURS, "5"));
            var gone = converted(quote, Map.of(PIECES, "10", HOURS, "5"));

            assertThat(quote.take(List.of(), partly))
                    .singleElement()
                    .matches(t -> t.quantity().compareTo(dec("2")) == 0);
            assertRefused(
                    () -> quote.take(List.of(new LinePart(PIECES, dec("3"))), partly), SharedRule.EXCEEDS_REMAINDER);
            assertRefused(() -> quote.take(List.of(new LinePart(HOURS, null)), partly), SharedRule.NOTHING_LEFT);
            assertRefused(() -> quote.take(List.of(), gone), SharedRule.NOTHING_LEFT);
            assertRefused(() -> quote.take(List.of(new LinePart(id(77), null)), partly), SharedRule.UNKNOWN_LINE);
        }

        @Test
        void gives_off_a_part_its_share_of_the_amounts_given_off_the_whole() {
            var off = new Discount(Discount.Kind.AMOUNT, dec("5"), Discount.Stacking.CUMULATIVE);
            var percent = new Discount(Discount.Kind.PERCENT, dec("10"), Discount.Stacking.CUMULATIVE);
            var line = line(PIECES, 1, "10", "10.00", false, off, percent);
            var content = Content.of(TestQuotes.EUR, List.of(line), List.of(off));
            var quote =
                    Quote.draft(id(9), "DV", new QuoteDraft(TestQuotes.terms(party()), content, QuoteOffer.PLAIN), NOW);
            var ids = new AtomicLong(100);

            var part = new QuotePart(quote.snapshot())
                    .content(List.of(new Taken(line, dec("4"))), () -> id(ids.getAndIncrement()));

            var carried = part.lines().getFirst();
            assertThat(carried.discounts().getFirst().value()).isEqualByComparingTo("2");
            assertThat(carried.discounts().getLast().value()).isEqualByComparingTo("10");
            assertThat(part.discounts().getFirst().value()).isEqualByComparingTo("2");
            assertThat(carried.source(DocumentType.QUOTE))
                    .get()
                    .extracting(s -> s.lineId())
                    .isEqualTo(PIECES);
        }

        @Test
        void makes_who_buys_the_customer_of_the_quote() {
            var nobody = new QuoteDraft(TestQuotes.terms(null), usual().content(), QuoteOffer.PLAIN);
            var quote = Quote.draft(id(9), "DV", nobody, NOW);
            quote.send(byHand(), TODAY, quiet(quote), NOW);
            quote.accept("Zoé", List.of(), quiet(quote), NOW);
            var situation = quiet(quote);

            quote.convert(quote.take(List.of(), situation), party(), situation, NOW);

            assertThat(quote.snapshot().terms().customerId()).isEqualTo(party().customerId());
        }
    }

    @Nested
    class Ending {

        @Test
        void asks_for_something_in_an_order_before_it_is_complete() {
            var quote = accepted();

            assertRefused(() -> quote.complete(quiet(quote), NOW), QuoteRule.NOTHING_CONVERTED);
        }

        @Test
        void asks_for_a_reason() {
            var quote = sent();

            assertRefused(() -> quote.reject(" ", quiet(quote), NOW), SharedRule.REASON_REQUIRED);
        }

        @Test
        void is_no_deletion_while_a_live_order_came_from_it() {
            var quote = accepted();
            var followed = new QuoteSituation(quiet(quote).progress(), List.of(), false, List.of("BC-1"), TODAY);

            assertRefused(() -> quote.delete(followed), QuoteRule.ORDER_EXISTS);
        }

        @Test
        void is_taken_back_by_an_order_that_is_cancelled() {
            var quote = TestQuotes.in(QuoteStatus.CONVERTED);

            quote.giveBack("BC-1", quiet(quote), NOW);

            assertThat(quote.status()).isEqualTo(QuoteStatus.ACCEPTED);
        }
    }
}
