package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.shared.problem.Problem;
import io.comptoir.application.quote.AcceptPublicQuote;
import io.comptoir.application.quote.PublicQuoteView;
import io.comptoir.application.quote.PublicVisits.Admitted;
import io.comptoir.application.quote.ReadPublicQuote;
import io.comptoir.application.quote.RejectPublicQuote;
import io.comptoir.application.shared.UseCases;
import io.comptoir.domain.quote.LinePart;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.SharedRule;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The same quotes as pages for a browser, with forms to answer; refusals are pages too. */
@Path("/v1/public/quotes/{token}")
public class PublicQuotePageResource {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 500;

    private final UseCases useCases;
    private final PublicVisitor visitor;
    private final ReadPublicQuote read;
    private final AcceptPublicQuote accept;
    private final RejectPublicQuote reject;

    public PublicQuotePageResource(
            UseCases useCases,
            PublicVisitor visitor,
            ReadPublicQuote read,
            AcceptPublicQuote accept,
            RejectPublicQuote reject) {
        this.useCases = useCases;
        this.visitor = visitor;
        this.read = read;
        this.accept = accept;
        this.reject = reject;
    }

    /** Open: the token is the credential. */
    @POST
    @Path("/accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(hidden = true)
    public Response accept(
            @PathParam("token") String token,
            @FormParam("by") @Nullable String by,
            @FormParam("chosen") @Nullable String chosen,
            @FormParam("line") List<String> lines) {
        return page(token, visit -> {
            SharedRule.HAS_NO_LINES.check(chosen == null || !lines.isEmpty());
            var parts = lines.stream().map(PublicQuotePageResource::part).toList();
            var command = new AcceptPublicQuote.Command(visit.link(), cut(by, LONGEST_NAME), parts);
            return useCases.run(visit.caller(), accept, (use, caller) -> use.handle(caller, command));
        });
    }

    /** Open: the token is the credential. */
    @POST
    @Path("/reject")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(hidden = true)
    public Response reject(
            @PathParam("token") String token,
            @FormParam("by") @Nullable String by,
            @FormParam("reason") @Nullable String reason) {
        return page(token, visit -> {
            var why = PublicQuotePage.reason(cut(reason, LONGEST_REASON), visitor.language());
            var command = new RejectPublicQuote.Command(visit.link(), cut(by, LONGEST_NAME), why);
            return useCases.run(visit.caller(), reject, (use, caller) -> use.handle(caller, command));
        });
    }

    /** The quote, to look at. */
    Response read(String token) {
        return page(
                token,
                by -> useCases.read(
                        by.caller(), read, (use, caller) -> use.handle(caller, by.link()), Function.identity()));
    }

    private Response page(String token, Function<Admitted, PublicQuoteView> work) {
        var page = new PublicQuotePage(visitor.language());
        try {
            var view = work.apply(visitor.admit(token));
            var shown = PublicQuoteResponse.from(view, token, visitor.language());
            return Response.ok(page.of(shown, token), HTML).build();
        } catch (DomainException refused) {
            var problem = Problem.of(refused, visitor.language());
            return Response.status(problem.status())
                    .type(HTML)
                    .entity(page.of(problem))
                    .build();
        } catch (PublicVisitor.TooMany refused) {
            return Response.status(429)
                    .header(HttpHeaders.RETRY_AFTER, refused.seconds())
                    .type(HTML)
                    .entity(page.of(Problem.of(429, "too-many-attempts", visitor.language())))
                    .build();
        }
    }

    private static LinePart part(String lineId) {
        try {
            return new LinePart(UUID.fromString(lineId), null);
        } catch (IllegalArgumentException e) {
            throw DomainException.InvalidValue.at("/lines", "invalid");
        }
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
