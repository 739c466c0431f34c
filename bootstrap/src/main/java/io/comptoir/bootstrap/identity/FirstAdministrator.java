package io.comptoir.bootstrap.identity;

import io.comptoir.application.company.FoundFirstCompany;
import io.comptoir.bootstrap.startup.StartupStep;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the administrator named by COMPTOIR_ADMIN_EMAIL and COMPTOIR_ADMIN_PASSWORD on a server without companies. */
@Singleton
public class FirstAdministrator implements StartupStep {

    private final FoundFirstCompany found;
    private final Optional<String> email;
    private final Optional<String> password;
    private final String code;
    private final String name;

    public FirstAdministrator(
            FoundFirstCompany found,
            @ConfigProperty(name = "comptoir.admin.email") Optional<String> email,
            @ConfigProperty(name = "comptoir.admin.password") Optional<String> password,
            @ConfigProperty(name = "comptoir.admin.company-code", defaultValue = "MAIN") String code,
            @ConfigProperty(name = "comptoir.admin.company-name", defaultValue = "Comptoir") String name) {
        this.found = found;
        this.email = email;
        this.password = password;
        this.code = code;
        this.name = name;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void run() {
        if (email.isPresent() && password.isPresent()) {
            found.handle(new FoundFirstCompany.Command(code, name, email.get(), password.get()));
        }
    }
}
