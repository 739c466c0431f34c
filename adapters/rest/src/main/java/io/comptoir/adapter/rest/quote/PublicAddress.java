package io.comptoir.adapter.rest.quote;

import io.comptoir.application.quote.LinkAddress;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where customers find their quotes: at the configured address, or at the one that the present request came to. */
@Singleton
public class PublicAddress implements LinkAddress {

    static final String PATH = "/v1/public/quotes/";

    private final Optional<String> configured;
    private final int port;
    private final CurrentVertxRequest current;

    public PublicAddress(
            @ConfigProperty(name = "comptoir.public-url") Optional<String> configured,
            @ConfigProperty(name = "quarkus.http.port", defaultValue = "8080") int port,
            CurrentVertxRequest current) {
        this.configured = configured;
        this.port = port;
        this.current = current;
    }

    @Override
    public String of(String token) {
        return configured.map(PublicAddress::withoutSlash).orElseGet(this::seen) + PATH + token;
    }

    private String seen() {
        var routing = Arc.container().requestContext().isActive() ? current.getCurrent() : null;
        if (routing == null) {
            return "http://localhost:" + port;
        }
        return routing.request().scheme() + "://" + routing.request().authority();
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
