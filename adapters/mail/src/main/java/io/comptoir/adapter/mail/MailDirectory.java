package io.comptoir.adapter.mail;

import io.comptoir.application.mail.OutgoingMail;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.mailencoder.MailEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Mails as files that any mail program opens. A mail tried again overwrites its own file. */
final class MailDirectory {

    private final Path directory;

    MailDirectory(Path directory) {
        this.directory = directory;
    }

    void write(OutgoingMail mail, MailMessage message) {
        var content = new MailEncoder(message, "localhost").encode().getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(directory);
            var part = Files.createTempFile(directory, ".", ".part");
            Files.write(part, content);
            Files.move(part, directory.resolve(name(mail)), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(OutgoingMail mail) {
        var number = mail.paper().document().title().number();
        UUID id = mail.id();
        return (number == null ? "" : number.replaceAll("[^A-Za-z0-9._-]", "_") + "_") + id + ".eml";
    }
}
