package io.comptoir.adapter.embeddedpostgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The port of the last start if it is still free, else any free one; remembered, so that tools find it again. */
final class Ports {

    private Ports() {}

    static int choose(Path remembered) throws IOException {
        var last = Files.exists(remembered)
                ? Integer.parseInt(Files.readString(remembered).strip())
                : 0;
        try {
            return free(last);
        } catch (IOException taken) {
            return free(0);
        }
    }

    static void remember(Path file, int port) throws IOException {
        PrivateFiles.write(file, port + "\n");
    }

    private static int free(int port) throws IOException {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
