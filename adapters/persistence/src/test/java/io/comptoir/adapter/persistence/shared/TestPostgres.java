package io.comptoir.adapter.persistence.shared;

import io.comptoir.adapter.embeddedpostgres.Database;
import io.comptoir.adapter.embeddedpostgres.Durability;
import io.comptoir.adapter.embeddedpostgres.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** One server and one migrated database for all tests of a run. */
public final class TestPostgres {

    private static final Database DATABASE = start();

    private TestPostgres() {}

    public static Database database() {
        return DATABASE;
    }

    private static Database start() {
        var server = EmbeddedPostgres.start(Path.of("target", "postgres"), Durability.THROWAWAY);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        var database = server.freshDatabase("persistence");
        Flyway.configure()
                .dataSource(
                        database.jdbcUrl(),
                        database.owner().username(),
                        database.owner().password())
                .placeholders(Map.of("app_role", database.application().username()))
                .load()
                .migrate();
        return database;
    }
}
