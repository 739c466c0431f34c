package io.comptoir.adapter.rest.shared.listing;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.problem.HttpProblem;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Criteria that are too long for an address: the query of a list as a JSON object. */
public final class SearchBody {

    private static final Set<String> QUERY_ONLY = Set.of("format", "csvDialect", "companyId");

    private SearchBody() {}

    /** The query that the criteria stand for; several values of one criterion are a list. */
    public static MultivaluedMap<String, String> query(JsonNode criteria) {
        if (!criteria.isObject()) {
            throw InvalidValue.at("", "type-mismatch", Map.of("expected", "object"));
        }
        var query = new MultivaluedHashMap<String, String>();
        criteria.properties().forEach(c -> {
            if (QUERY_ONLY.contains(c.getKey())) {
                throw InvalidValue.at(pointer(c.getKey()), "unknown-field");
            }
            query.putSingle(c.getKey(), text(c.getKey(), c.getValue()));
        });
        return query;
    }

    /** The checked criteria; faults stand where the body has them. */
    public static ListParameters read(ListDefinition definition, MultivaluedMap<String, String> query, UUID company) {
        try {
            return ListParameters.read(definition, query, company, false);
        } catch (HttpProblem refused) {
            var name = String.valueOf(refused.place().get("parameter"));
            var code = refused.code().equals("unknown-parameter") ? "unknown-field" : refused.code();
            throw InvalidValue.at(pointer(name), code);
        }
    }

    private static String text(String name, JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(element -> single(name, element))
                    .collect(Collectors.joining(","));
        }
        return single(name, value);
    }

    private static String single(String name, JsonNode value) {
        if (value.isTextual() || value.isBoolean() || value.isInt()) {
            return value.asText();
        }
        throw InvalidValue.at(pointer(name), "type-mismatch", Map.of("expected", "string"));
    }

    private static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
