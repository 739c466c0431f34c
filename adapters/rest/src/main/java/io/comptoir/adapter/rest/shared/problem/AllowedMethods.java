package io.comptoir.adapter.rest.shared.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which methods an address knows, for the {@code Allow} of a 405. */
@Singleton
public class AllowedMethods {

    private record Route(Pattern address, String method) {}

    private static final Annotation ANY = Any.Literal.INSTANCE;
    private final List<Route> routes;

    public AllowedMethods(BeanManager beans) {
        this.routes = beans.getBeans(Object.class, ANY).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .flatMap(method -> route(method).stream())
                .toList();
    }

    /** The methods, in the alphabet's order; empty where no resource has the address. */
    public String at(String path) {
        var found = new ArrayList<>(routes.stream()
                .filter(route -> route.address().matcher(path).matches())
                .map(Route::method)
                .distinct()
                .toList());
        if (found.contains("GET")) {
            found.add("HEAD");
        }
        if (!found.isEmpty()) {
            found.add("OPTIONS");
        }
        return found.stream().sorted().reduce((a, b) -> a + ", " + b).orElse("");
    }

    private static Optional<Route> route(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(http -> new Route(address(method), http.value()));
    }

    private static Pattern address(Method method) {
        var own = method.getAnnotation(Path.class);
        var template = method.getDeclaringClass().getAnnotation(Path.class).value() + (own == null ? "" : own.value());
        return Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+"));
    }
}
