package io.comptoir.domain.quotetemplate;

import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.domain.quote.WantedLine;
import io.comptoir.domain.quotetemplate.QuoteTemplate.Profile;
import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import io.comptoir.domain.shared.error.Fault;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuoteTemplateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Stamp NOW = new Stamp(Actor.job("test"), Instant.parse("2026-11-21T10:00:00Z"), TODAY);
    private static final UUID ID = new UUID(0x7000L, 0x8000_0000_0000_0001L);

    @Test
    void says_how_long_its_quotes_are_good_or_leaves_that_to_the_company() {
        assertThat(template(45).validUntil(TODAY)).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(template(null).validUntil(TODAY)).isNull();
    }

    @Test
    void makes_no_quote_once_it_was_put_aside() {
        var aside = template(null).archive(NOW);

        assertRefused(aside::requireInUse, SharedRule.ARCHIVED);
        assertRefused(() -> aside.archive(NOW), SharedRule.ALREADY_ARCHIVED);
        aside.unarchive(NOW).requireInUse();
    }

    @Test
    void tells_all_that_is_wrong_with_it_at_once() {
        var nothing = new WantedLine(null, null, BigDecimal.ONE, null, null, null, List.of(), false);
        var wrong = new Profile(" ", "", List.of(nothing), List.of(), null, false, 0, null);

        assertThatThrownBy(() -> template(null).change(wrong, NOW))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        e -> assertThat(e.faults())
                                .extracting(Fault::pointer)
                                .containsExactly("/code", "/name", "/validityDays", "/lines/0/description"));
    }

    private static QuoteTemplate template(@Nullable Integer days) {
        var product = new WantedLine(ID, null, BigDecimal.ONE, null, null, null, List.of(), false);
        return QuoteTemplate.create(
                ID, new Profile("RENTREE", "Rentrée", List.of(product), List.of(), null, false, days, null), NOW);
    }
}
