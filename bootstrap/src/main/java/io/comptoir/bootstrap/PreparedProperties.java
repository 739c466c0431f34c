package io.comptoir.bootstrap;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** System properties set for Quarkus to read, and taken back when it has stopped: dev mode starts it again. */
final class PreparedProperties {

    private final Settings settings;
    private final Set<String> names = new HashSet<>();

    PreparedProperties(Settings settings) {
        this.settings = settings;
    }

    /** What the operator configured wins. */
    void set(Map<String, String> properties) {
        properties.forEach((name, value) -> {
            if (!settings.has(name)) {
                System.setProperty(name, value);
                names.add(name);
            }
        });
    }

    void takeBack() {
        names.forEach(System::clearProperty);
    }
}
