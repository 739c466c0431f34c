package io.comptoir.adapter.rest.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.comptoir.adapter.rest.shared.listing.Extras;
import io.comptoir.adapter.rest.shared.listing.ListAnswers;
import io.comptoir.adapter.rest.shared.listing.ListParameters;
import io.comptoir.adapter.rest.shared.listing.SearchBody;
import io.comptoir.adapter.rest.shared.problem.Languages;
import io.comptoir.adapter.rest.shared.shape.Shapes;
import io.comptoir.application.shared.Answer;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCases;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    private final Shapes shapes;
    private final Extras extras;

    public Api(
            UseCases useCases,
            CallerSource callers,
            Incoming incoming,
            Rendering rendering,
            ListAnswers lists,
            Shapes shapes,
            Extras extras) {
        this.useCases = useCases;
        this.callers = callers;
        this.incoming = incoming;
        this.rendering = rendering;
        this.lists = lists;
        this.shapes = shapes;
        this.extras = extras;
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

    /** Refuses a command without a version, even where the command does not look at it. */
    public void requireVersion() {
        Preconditions.expected(incoming.header("If-Match"));
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
        return answered(answer, call.dryRun());
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
        return answered(answer, call.dryRun());
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

    /** 200 with a body that is kept nowhere, because it holds a secret: the same key makes another one. */
    public <U, R> Response reveal(U useCase, BiFunction<U, Caller, R> command, Function<R, ?> render) {
        var call = incoming.call(caller()).withoutKey();
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
        var caller = caller();
        var shape = shapes.ofItem(incoming.query());
        var body = useCases.read(caller, useCase, query, render::apply);
        var tree = (ObjectNode) rendering.tree(body);
        shape.applyTo(caller, List.of(tree));
        var json = rendering.write(tree);
        var tag = rendering.tag(body.version(), json);
        return Preconditions.knows(incoming.header("If-None-Match"), tag)
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
        boolean lenient = incoming.preferences().lenient();
        var parameters = ListParameters.read(definition, incoming.query(), caller.companyId(), lenient);
        if (lenient) {
            incoming.applied(Preferences.ignoring(parameters.ignored()));
        }
        extras.check(definition, parameters);
        var csv = lists.isCsv(incoming.query(), incoming.header("Accept"));
        var shape = shapes.ofRows(incoming.query());
        var request = csv ? parameters.forExport() : parameters.request();
        var page = useCases.read(
                caller, useCase, (use, who) -> query.page(use, who, request), Function.<Page<R>>identity());
        var rows = rows(page, render);
        shape.applyTo(caller, rows);
        if (!csv) {
            extras.addTo(definition, parameters, caller, rows);
        }
        return csv
                ? lists.csv(definition, page, rows, incoming.query())
                : lists.json(definition, parameters, page, rows, incoming.uri());
    }

    /** A page of a list whose criteria stand in the body, by the names that the list's query has. */
    public <U, R> Response search(
            ListDefinition definition, U useCase, Listing<U, R> query, Function<R, ?> render, JsonNode criteria) {
        var caller = caller();
        var sought = SearchBody.query(criteria);
        var parameters = SearchBody.read(definition, sought, caller.companyId());
        extras.check(definition, parameters);
        var shape = shapes.ofRows(sought);
        var page = useCases.read(
                caller,
                useCase,
                (use, who) -> query.page(use, who, parameters.request()),
                Function.<Page<R>>identity());
        var rows = rows(page, render);
        shape.applyTo(caller, rows);
        extras.addTo(definition, parameters, caller, rows);
        return lists.json(definition, parameters, page, rows, null);
    }

    private <R> List<ObjectNode> rows(Page<R> page, Function<R, ?> render) {
        return page.items().stream()
                .map(row -> (ObjectNode) rendering.tree(render.apply(row)))
                .toList();
    }

    /** The answer of a command, without its body where the caller prefers so. */
    private Response answered(Answer answer, boolean dryRun) {
        var preferences = incoming.preferences();
        boolean minimal = preferences.wants(Preferences.MINIMAL) && !dryRun;
        if (minimal || preferences.wants(Preferences.WHOLE)) {
            incoming.applied(minimal ? Preferences.MINIMAL : Preferences.WHOLE);
        }
        var response = rendering.response(answer, dryRun, minimal);
        boolean forgotten = answer.replayed() && answer.body() == null;
        return forgotten ? readAt(response, answer.location()) : response;
    }

    /** A replay of an answer that was too large to be kept says where to read it. */
    private Response readAt(Response response, @Nullable String location) {
        return Response.fromResponse(response)
                .header("Content-Location", location == null ? incoming.thing() : location)
                .build();
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
