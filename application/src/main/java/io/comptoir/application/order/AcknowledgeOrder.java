package io.comptoir.application.order;

import io.comptoir.application.mail.DocumentMail;
import io.comptoir.application.mail.Letter;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.order.AcknowledgementStatus;
import io.comptoir.domain.order.OrderSnapshot;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the customer that his order is accepted, with lead times to be confirmed or confirmed (F059). */
@UseCase("order:acknowledge")
public class AcknowledgeOrder {

    /**
     * What the customer is told.
     *
     * @param to an e-mail address; null: the customer's, where he has one
     */
    public record Command(
            UUID id, Expected expected, @Nullable String to, AcknowledgementStatus told) {}

    private final OrderDesk desk;
    private final DocumentMail mail;

    public AcknowledgeOrder(OrderDesk desk, DocumentMail mail) {
        this.desk = desk;
        this.mail = mail;
    }

    public OrderView handle(Caller caller, Command command) {
        var order = desk.lock(caller, command.id(), command.expected());
        var event = order.acknowledge(command.told(), desk.situation(caller, order), caller.now());
        desk.keep(caller, order, event);
        var told = address(order.snapshot(), command)
                .map(to -> mail.post(Letter.of(new DocumentRef(DocumentType.ORDER, order.id()), to, null)));
        return desk.view(caller, order).warning(told.stream().toList());
    }

    private static Optional<String> address(OrderSnapshot order, Command command) {
        var customer = order.terms().customer();
        return Optional.ofNullable(command.to() != null || customer == null ? command.to() : customer.email());
    }
}
