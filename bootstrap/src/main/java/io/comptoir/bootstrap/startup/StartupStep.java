package io.comptoir.bootstrap.startup;

/**
 * Work to be done after the migrations and before the application is ready: the first administrator, the demo company.
 * Every bean of this type runs once per start; one that fails stops the start.
 */
public interface StartupStep {

    /** Lower comes first. */
    default int order() {
        return 100;
    }

    void run();
}
