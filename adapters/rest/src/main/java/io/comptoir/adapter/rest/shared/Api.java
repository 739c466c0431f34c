package io.comptoir.adapter.rest.shared;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.listing.ListAnswers;
import io.comptoir.adapter.rest.shared.listing.ListParameters;
import io.comptoir.adapter.rest.shared.problem.Languages;
import io.comptoir.application.shared.Answer;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCases;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The way from a resource method to its use case and back: preconditions, dry run, idempotency, tags, shape. */
@RequestScoped
public class Api {

    /** Reads one page. */
    @FunctionalInterface
    public interface Listing<U, R> {
        Page<R> page(U useCase, Caller caller, ListRequest request);
    }

    private static final String CREATED_AT = "/v1/";

    private final UseCases useCases;
    private final CallerSource callers;
    private final Incoming incoming;
    private final Rendering rendering;
    private final ListAnswers lists;

    public Api(UseCases useCases, CallerSource callers, Incoming incoming, Rendering rendering, ListAnswers lists) {
        this.useCases = useCases;
        this.callers = callers;
        this.incoming = incoming;
        this.rendering = rendering;
        this.lists = lists;
    }

    public Caller caller() {
        return callers.caller();
    }

    public Locale language() {
        return Languages.of(incoming.header("Accept-Language"));
    }

    /** The version that the caller has seen; a command on an existing document cannot do without. */
    public Expected expected() {
        return Preconditions.expected(incoming.header("If-Match"));
    }

    /** 201 with the new thing and its address {@code /v1/<collection>/<id>}. */
    public <U, R> Response create(
            String collection,
            U useCase,
            BiFunction<U, Caller, R> command,
            Function<R, ? extends Representation> render) {
        var call = incoming.call(caller());
        var answer = useCases.write(call, useCase, command, result -> {
            var body = render.apply(result);
            var json = rendering.write(body, call.dryRun());
            return new Answer(
                    call.dryRun() ? 200 : 201,
                    call.dryRun() ? null : CREATED_AT + collection + "/" + body.id(),
                    rendering.tag(body.version(), json),
                    json,
                    false);
        });
        return rendering.response(answer, call.dryRun());
    }

    /** 200 with the thing after the command. */
    public <U, R> Response command(
            U useCase, BiFunction<U, Caller, R> command, Function<R, ? extends Representation> render) {
        var call = incoming.call(caller());
        var answer = useCases.write(call, useCase, command, result -> {
            var body = render.apply(result);
            var json = rendering.write(body, call.dryRun());
            return new Answer(200, null, rendering.tag(body.version(), json), json, false);
        });
        return rendering.response(answer, call.dryRun());
    }

    /** 200 with a body that has no version, such as the result of a run. */
    public <U, R> Response perform(U useCase, BiFunction<U, Caller, R> command, Function<R, ?> render) {
        var call = incoming.call(caller());
        var answer = useCases.write(
                call,
                useCase,
                command,
                result -> new Answer(200, null, null, rendering.write(render.apply(result), call.dryRun()), false));
        return rendering.response(answer, call.dryRun());
    }

    /** 204. */
    public <U> Response delete(U useCase, BiConsumer<U, Caller> command) {
        var call = incoming.call(caller());
        var answer = useCases.write(
                call,
                useCase,
                (use, caller) -> {
                    command.accept(use, caller);
                    return useCase;
                },
                done -> new Answer(204, null, null, null, false));
        return rendering.response(answer, call.dryRun());
    }

    /** 200 with a tag, or 304 when the caller has it already. */
    public <U, R> Response read(
            U useCase, BiFunction<U, Caller, R> query, Function<R, ? extends Representation> render) {
        var body = useCases.read(caller(), useCase, query, render::apply);
        var json = rendering.write(body, false);
        var tag = rendering.tag(body.version(), json);
        return tag.equals(incoming.header("If-None-Match"))
                ? Response.notModified().header("ETag", tag).build()
                : rendering.response(new Answer(200, null, tag, json, false), false);
    }

    /** 200 with a body that has no version, such as a history. */
    public <U, R> Response show(U useCase, BiFunction<U, Caller, R> query, Function<R, ?> render) {
        var json = rendering.write(useCases.read(caller(), useCase, query, render::apply), false);
        return rendering.response(new Answer(200, null, null, json, false), false);
    }

    /** A page of a list, or its CSV. */
    public <U, R> Response list(ListDefinition definition, U useCase, Listing<U, R> query, Function<R, ?> render) {
        var caller = caller();
        var parameters = ListParameters.read(definition, incoming.query(), caller.companyId());
        var csv = lists.isCsv(incoming.query(), incoming.header("Accept"));
        var request = csv ? parameters.forExport() : parameters.request();
        var page = useCases.read(
                caller, useCase, (use, who) -> query.page(use, who, request), Function.<Page<R>>identity());
        return csv
                ? lists.csv(definition, page, render, incoming.query())
                : lists.json(parameters, page, render, incoming.uri());
    }

    /**
     * A merge patch (RFC 7396) laid over the editable form of a document, read and validated like a request.
     *
     * @param current the editable form as it is now, of the same class as the request
     */
    public <T> T merge(JsonNode patch, T current) {
        return rendering.merge(patch, current);
    }
}
