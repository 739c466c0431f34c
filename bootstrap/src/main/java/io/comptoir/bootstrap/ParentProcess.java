package io.comptoir.bootstrap;

/** The process that started this one. */
final class ParentProcess {

    private static final String STOP_WITH_PARENT = "comptoir.stop-with-parent";

    private ParentProcess() {}

    /** A server that runs in the foreground of a build tool ends with it, however that one ends. */
    static void endWithItIfAsked() {
        if (Boolean.getBoolean(STOP_WITH_PARENT)) {
            ProcessHandle.current().parent().ifPresent(ParentProcess::endWith);
        }
    }

    private static void endWith(ProcessHandle parent) {
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> {
            parent.onExit().join();
            System.exit(0);
        });
    }
}
