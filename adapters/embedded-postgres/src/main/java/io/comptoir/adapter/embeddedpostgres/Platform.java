package io.comptoir.adapter.embeddedpostgres;

import java.util.Locale;

/** The operating system and processor, as the archives of binaries name them. */
record Platform(String system, String processor) {

    static Platform current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static Platform of(String osName, String osArch) {
        return new Platform(system(osName.toLowerCase(Locale.ROOT)), processor(osArch.toLowerCase(Locale.ROOT)));
    }

    String archive() {
        return "postgres-" + system + "-" + processor + ".txz";
    }

    boolean isWindows() {
        return system.equals("windows");
    }

    boolean isLinux() {
        return system.equals("linux");
    }

    private static String system(String name) {
        if (name.contains("mac") || name.contains("darwin")) {
            return "darwin";
        }
        return name.contains("windows") ? "windows" : "linux";
    }

    private static String processor(String arch) {
        return switch (arch) {
            case "aarch64", "arm64" -> "arm_64";
            default -> "x86_64";
        };
    }
}
