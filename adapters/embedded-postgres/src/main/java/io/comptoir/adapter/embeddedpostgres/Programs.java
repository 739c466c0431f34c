package io.comptoir.adapter.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL's programs, run in the way that this machine and user allow. */
record Programs(Binaries binaries, Unprivileged way) {

    static Programs unpackedUnder(Path parent) throws IOException {
        var binaries = Binaries.unpackedUnder(parent);
        return new Programs(binaries, Unprivileged.way(binaries.platform()));
    }

    Command run(String program, List<String> arguments) throws IOException {
        return Command.run(way.command(binaries.program(program), arguments));
    }

    void own(Path cluster) throws IOException {
        way.own(cluster);
    }
}
