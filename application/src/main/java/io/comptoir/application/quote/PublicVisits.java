package io.comptoir.application.quote;

import io.comptoir.application.company.Companies;
import io.comptoir.application.identity.LoginAttempts;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.Time;
import io.comptoir.application.shared.UnitOfWork;
import io.comptoir.domain.identity.LoginThrottle.By;
import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Stamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * Lets in who shows the token of a link: as a caller who may read that quote and answer it, and nothing else. Who
 * tries tokens out has to wait, longer and longer, as with passwords.
 */
@Service
public class PublicVisits {

    /** What comes of showing a token. */
    public sealed interface Visit {}

    /** The token is good; whether the quote may be shown, the quote says. */
    public record Admitted(Caller caller, PublicLinks.Link link) implements Visit {}

    /** Unknown or revoked: the same answer. */
    public record Unknown() implements Visit {}

    /** Too many wrong tokens; the next try may come after {@code delay}. */
    public record Throttled(Duration delay) implements Visit {}

    private static final Set<String> RIGHTS = Set.of("quote:readByLink", "quote:answerByLink");
    private static final Actor CUSTOMER = Actor.byPublicLink("Customer");

    private final UnitOfWork work;
    private final PublicLinks links;
    private final LinkTokens tokens;
    private final LoginAttempts attempts;
    private final Companies companies;
    private final Time time;

    public PublicVisits(
            UnitOfWork work,
            PublicLinks links,
            LinkTokens tokens,
            LoginAttempts attempts,
            Companies companies,
            Time time) {
        this.work = work;
        this.links = links;
        this.tokens = tokens;
        this.attempts = attempts;
        this.companies = companies;
        this.time = time;
    }

    /** @param source where the call comes from, such as the client's address */
    public Visit open(String token, String source, Locale language, String requestId) {
        var counted = "public-link " + source;
        return work.global(() -> attempts.of(By.SOURCE, counted)
                .wait(time.now())
                .<Visit>map(Throttled::new)
                .orElseGet(() -> links.find(tokens.hashOf(token))
                        .<Visit>map(link -> new Admitted(caller(link, language, requestId), link))
                        .orElseGet(() -> guessed(counted))));
    }

    private Visit guessed(String counted) {
        attempts.failed(By.SOURCE, counted, time.now());
        return new Unknown();
    }

    private Caller caller(PublicLinks.Link link, Locale language, String requestId) {
        var now = time.now();
        var day = LocalDate.ofInstant(now, companies.get(link.companyId()).timeZone());
        return new Caller(
                link.companyId(), CUSTOMER, Set.of(), RIGHTS, language, requestId, new Stamp(CUSTOMER, now, day));
    }
}
