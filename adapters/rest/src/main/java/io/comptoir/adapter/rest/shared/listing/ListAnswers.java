package io.comptoir.adapter.rest.shared.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.comptoir.adapter.rest.shared.problem.HttpProblem;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.application.shared.listing.Page.Count;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pages as JSON with cursors, or as CSV. */
@Singleton
public class ListAnswers {

    private static final Set<String> PEOPLE = Set.of("customers", "users");
    private static final Set<String> REFERENCE =
            Set.of("units", "tax-rates", "payment-terms", "product-families", "warehouses", "carriers");

    private final ObjectMapper mapper;

    public ListAnswers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public boolean isCsv(MultivaluedMap<String, String> query, @Nullable String accept) {
        var format = query.getFirst("format");
        if (format != null) {
            if (!Set.of("json", "csv").contains(format)) {
                throw HttpProblem.parameter("invalid-parameter", "format");
            }
            return format.equals("csv");
        }
        return accept != null && accept.contains("text/csv");
    }

    /** @param uri null where the criteria do not stand in the address */
    public Response json(
            ListDefinition definition,
            ListParameters parameters,
            Page<?> page,
            List<ObjectNode> rows,
            @Nullable UriInfo uri) {
        var root = mapper.createObjectNode();
        root.putArray("items").addAll(rows);
        var next = Cursors.write(page.next(), false, parameters.filterHash());
        var info = root.putObject("page");
        info.put("limit", parameters.request().limit());
        info.put("nextCursor", next);
        info.put("prevCursor", Cursors.write(page.previous(), true, parameters.filterHash()));
        info.put("total", page.total());
        info.put("totalIsEstimate", page.totalIsEstimate());
        info.set("counts", counts(page.counts()));
        var response = Response.ok(text(root), "application/json").header("Cache-Control", caching(definition));
        if (next != null && uri != null) {
            var link =
                    uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build();
            response.header("Link", "<" + link + ">; rel=\"next\"");
        }
        return response.build();
    }

    public Response csv(
            ListDefinition definition, Page<?> page, List<ObjectNode> rows, MultivaluedMap<String, String> query) {
        var dialect = query.getFirst("csvDialect");
        if (dialect != null && !Set.of("fr", "rfc4180").contains(dialect)) {
            throw HttpProblem.parameter("invalid-parameter", "csvDialect");
        }
        if (!page.next().isEmpty()) {
            throw HttpProblem.of(413, "export-too-large");
        }
        var csv = new Csv("fr".equals(dialect));
        rows.forEach(csv::add);
        return Response.ok(csv.text(), "text/csv; charset=utf-8; header=present")
                .header("Content-Disposition", "attachment; filename=\"" + fileName(definition) + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private JsonNode counts(@Nullable List<Count> counts) {
        if (counts == null) {
            return mapper.nullNode();
        }
        var result = mapper.createArrayNode();
        counts.forEach(c -> result.addObject().put("status", c.value()).put("count", c.rows()));
        return result;
    }

    /** People are not kept by caches; what hardly changes is. */
    private static String caching(ListDefinition definition) {
        if (PEOPLE.contains(definition.name())) {
            return "no-store";
        }
        return REFERENCE.contains(definition.name()) ? "private, max-age=300" : "private, no-cache";
    }

    private static String fileName(ListDefinition definition) {
        return definition.name().substring(definition.name().lastIndexOf('/') + 1);
    }

    private String text(ObjectNode root) {
        try {
            return mapper.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
