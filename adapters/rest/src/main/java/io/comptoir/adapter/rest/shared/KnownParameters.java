package io.comptoir.adapter.rest.shared;

import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.adapter.rest.shared.problem.HttpProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Refuses query parameters that an operation does not declare; lists check their own. */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    private final ResourceInfo resource;
    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @Inject
    public KnownParameters(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        var sent = request.getUriInfo().getQueryParameters().keySet();
        if (method == null || sent.isEmpty() || method.isAnnotationPresent(Listed.class)) {
            return;
        }
        boolean writes = !request.getMethod().equals("GET");
        var known = declared.computeIfAbsent(method, m -> declaredBy(m, writes));
        var unknown = new TreeSet<>(sent);
        unknown.removeAll(known);
        if (unknown.isEmpty()) {
            return;
        }
        if (!Preferences.of(request.getHeaderString("Prefer")).lenient()) {
            throw HttpProblem.parameter("unknown-parameter", unknown.first());
        }
        request.setProperty(Preferences.APPLIED, Preferences.ignoring(unknown));
    }

    private static Set<String> declaredBy(Method method, boolean writes) {
        var names = new HashSet<String>(Set.of("companyId"));
        if (writes) {
            names.add("dryRun");
        }
        if (!writes && showsOneThing(method)) {
            names.addAll(List.of("fields", "expand"));
        }
        Arrays.stream(method.getParameters())
                .map(KnownParameters::queryName)
                .filter(n -> !n.isEmpty())
                .forEach(names::add);
        return names;
    }

    /** Answers with an identity and a version may be shaped. */
    private static boolean showsOneThing(Method method) {
        var answer = method.getAnnotation(APIResponseSchema.class);
        return answer != null && Representation.class.isAssignableFrom(answer.value());
    }

    private static String queryName(Parameter parameter) {
        var annotation = parameter.getAnnotation(QueryParam.class);
        return annotation == null ? "" : annotation.value();
    }
}
