package io.comptoir.bootstrap;

import io.comptoir.adapter.embeddedpostgres.Database;
import java.util.Map;

/** Tells Quarkus which database to use, and as whom. */
final class EmbeddedDatabase {

    static final String URL = "quarkus.datasource.jdbc.url";

    private EmbeddedDatabase() {}

    static Map<String, String> properties(Database database) {
        return Map.of(
                URL,
                database.jdbcUrl(),
                "quarkus.datasource.username",
                database.application().username(),
                "quarkus.datasource.password",
                database.application().password(),
                "comptoir.owner.username",
                database.owner().username(),
                "comptoir.owner.password",
                database.owner().password());
    }
}
