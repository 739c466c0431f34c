package io.comptoir.bootstrap;

import io.quarkus.runtime.ApplicationLifecycleManager;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Closes something after Quarkus has stopped, whether it ends by itself, by a signal or by a failed start. */
final class LastOut {

    private static final long PATIENCE_SECONDS = 30;

    private LastOut() {}

    static void close(Runnable resource) {
        var quarkusStopped = new CountDownLatch(1);
        var exit = ApplicationLifecycleManager.getDefaultExitCodeHandler();
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, cause) -> {
            resource.run();
            quarkusStopped.countDown();
            exit.accept(code, cause);
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfter(quarkusStopped, resource), "last-out"));
    }

    /** Ends the JVM without Quarkus having started. */
    static void exit(int code, Throwable cause) {
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(code, cause);
    }

    /** A signal ends the JVM as soon as all hooks are done, so this one waits for the others' work. */
    private static void closeAfter(CountDownLatch quarkusStopped, Runnable resource) {
        try {
            if (!quarkusStopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                resource.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
