package io.comptoir.bootstrap;

import io.comptoir.adapter.embeddedpostgres.Database;
import io.comptoir.adapter.embeddedpostgres.Durability;
import io.comptoir.adapter.embeddedpostgres.EmbeddedPostgres;
import io.comptoir.adapter.embeddedpostgres.EmbeddedPostgresException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The way in. Prepares the data directory, the signing keys and, unless a database is configured, a PostgreSQL of its
 * own; then hands over to Quarkus, which reads what was prepared as system properties.
 */
@QuarkusMain
public class Comptoir implements QuarkusApplication {

    public static void main(String... args) {
        ParentProcess.endWithItIfAsked();
        try {
            prepare(Settings.ofOperator());
        } catch (EmbeddedPostgresException | UncheckedIOException e) {
            System.err.println("Comptoir cannot start. " + e.getMessage());
            LastOut.exit(1, e);
            return;
        }
        Quarkus.run(Comptoir.class, args);
    }

    @Override
    public int run(String... args) {
        Announcement.print(System.out);
        Quarkus.waitForExit();
        return 0;
    }

    private static void prepare(Settings settings) {
        var properties = new PreparedProperties(settings);
        LastOut.close(properties::takeBack);
        var data = DataDirectory.of(settings);
        properties.set(Map.of("comptoir.data", data.path().toString()));
        properties.set(data.signingKeys().properties());
        if (!settings.has(EmbeddedDatabase.URL)) {
            properties.set(EmbeddedDatabase.properties(startDatabase(data)));
            properties.set(Map.of("comptoir.demo", "true"));
        }
    }

    private static Database startDatabase(DataDirectory data) {
        System.out.println("Comptoir starts the database in " + data.postgres());
        var postgres = EmbeddedPostgres.start(data.postgres(), Durability.DURABLE);
        LastOut.close(postgres::close);
        return postgres.database("comptoir");
    }
}
