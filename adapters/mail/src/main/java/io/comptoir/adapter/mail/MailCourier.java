package io.comptoir.adapter.mail;

import io.comptoir.application.mail.Courier;
import io.comptoir.application.mail.OutgoingMail;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By SMTP where a mail server is configured (QUARKUS_MAILER_HOST), else as files in the data directory. */
@Singleton
public class MailCourier implements Courier {

    /** Above what a mail server takes to receive a message, below the time for which a letter is held. */
    private static final int SECONDS = 90;

    private final Delivery delivery;
    private final MailClient client;
    private final MailDirectory directory;
    private final Messages messages;

    public MailCourier(
            MailClient client,
            Config config,
            @ConfigProperty(name = "comptoir.data") String data,
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> sender) {
        this.delivery = configured(config) ? Delivery.SMTP : Delivery.FILE;
        this.client = client;
        this.directory = new MailDirectory(Path.of(data, "mail"));
        this.messages = new Messages(sender.orElse(null));
    }

    @Override
    public Delivery delivery() {
        return delivery;
    }

    @Override
    public void carry(OutgoingMail mail) {
        var message = messages.of(mail);
        if (delivery == Delivery.FILE) {
            directory.write(mail, message);
        } else {
            send(message);
        }
    }

    private void send(MailMessage message) {
        try {
            client.sendMail(message).toCompletionStage().toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new NotHandedOver(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw new NotHandedOver(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotHandedOver(e);
        }
    }

    /** Whether somebody named a host; the mailer's own default does not count. */
    private static boolean configured(Config config) {
        var host = config.getConfigValue("quarkus.mailer.host");
        return host.getValue() != null && !host.getValue().isBlank() && host.getSourceOrdinal() >= 0;
    }

    /** What the mail server, or the way to it, said. */
    static final class NotHandedOver extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotHandedOver(Throwable cause) {
            super(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
        }
    }
}
