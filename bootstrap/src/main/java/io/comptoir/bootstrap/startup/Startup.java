package io.comptoir.bootstrap.startup;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Comparator;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Runs the steps, and answers "ready" when the last is done. */
@Readiness
@Singleton
public class Startup implements HealthCheck {

    private final Instance<StartupStep> steps;
    private volatile boolean complete;

    public Startup(@Any Instance<StartupStep> steps) {
        this.steps = steps;
    }

    void onStart(@Observes StartupEvent started) {
        steps.stream().sorted(Comparator.comparingInt(StartupStep::order)).forEach(StartupStep::run);
        complete = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Data complete").status(complete).build();
    }
}
