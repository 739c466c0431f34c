package io.comptoir.bootstrap;

import java.io.PrintStream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tells whoever started Comptoir where to go next. */
final class Announcement {

    private Announcement() {}

    static void print(PrintStream out) {
        var config = ConfigProvider.getConfig();
        var base = baseUrl(config);
        out.printf("""

                Comptoir is ready.
                  API         %1$s/v1
                  Try it      %1$s/q/swagger-ui
                  Contract    %1$s/q/openapi
                  Health      %1$s/q/health/ready
                  Data        %2$s
                """, base, config.getValue("comptoir.data", String.class));
        if (config.getValue("comptoir.demo", Boolean.class)) {
            out.println("""
                      Demo users  admin@demo.example, agent@demo.example, commercial@demo.example
                                  admin@autre.example, commercial@autre.example
                                  all with the password comptoir-demo
                    """);
        }
        out.flush();
    }

    private static String baseUrl(Config config) {
        var host = config.getOptionalValue("quarkus.http.host", String.class)
                .filter(address -> !address.equals("0.0.0.0"))
                .orElse("localhost");
        return "http://" + host + ":" + config.getValue("quarkus.http.port", String.class);
    }
}
