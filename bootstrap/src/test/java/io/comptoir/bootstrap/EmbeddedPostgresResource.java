package io.comptoir.bootstrap;

import io.comptoir.adapter.embeddedpostgres.Durability;
import io.comptoir.adapter.embeddedpostgres.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The real PostgreSQL under every test of the application; the server's files are kept, the database is empty. */
public class EmbeddedPostgresResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        var data = DataDirectory.at(Path.of("target", "comptoir"));
        postgres = EmbeddedPostgres.start(data.postgres(), Durability.THROWAWAY);
        var properties = new HashMap<>(EmbeddedDatabase.properties(postgres.freshDatabase("comptoir")));
        properties.putAll(data.signingKeys().properties());
        properties.put("comptoir.data", data.path().toString());
        properties.put("comptoir.demo", "true");
        return properties;
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }
}
