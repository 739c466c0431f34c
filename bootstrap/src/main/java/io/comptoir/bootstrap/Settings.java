package io.comptoir.bootstrap;

import io.smallrye.config.DotEnvConfigSourceProvider;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the operator configured: system properties, environment, {@code .env} and {@code config/application.properties}.
 * Read before Quarkus starts, because it decides what Quarkus is told; defaults packed with the application are not in.
 */
record Settings(SmallRyeConfig config) {

    private static final int ORDINAL_OF_CONFIG_FILE = 260;

    static Settings ofOperator() {
        var builder = new SmallRyeConfigBuilder()
                .withProfile("prod")
                .addDefaultInterceptors()
                .addSystemSources()
                .withSources(new DotEnvConfigSourceProvider());
        var file = Path.of("config", "application.properties");
        try {
            if (Files.exists(file)) {
                builder.withSources(new PropertiesConfigSource(file.toUri().toURL(), ORDINAL_OF_CONFIG_FILE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        return new Settings(builder.build());
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    Optional<String> find(String name) {
        return config.getOptionalValue(name, String.class);
    }
}
