package io.comptoir.application.payment;

import io.comptoir.application.document.Letterhead;
import io.comptoir.application.document.PrintLanguage;
import io.comptoir.application.document.PrintedAddress;
import io.comptoir.application.document.PrintedCustomer;
import io.comptoir.application.document.PrintedDates;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedReceipt;
import io.comptoir.application.document.PrintedSource;
import io.comptoir.application.document.PrintedState;
import io.comptoir.application.document.PrintedTitle;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.payment.Allocation;
import io.comptoir.domain.payment.PaymentSnapshot;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The receipt of a payment, or the advice of one that was given back, with what it settles. */
@UseCase("payment:download")
public class PrintPayment {

    private final Payments payments;
    private final PaidDocuments documents;
    private final Letterhead letterhead;

    public PrintPayment(Payments payments, PaidDocuments documents, Letterhead letterhead) {
        this.payments = payments;
        this.documents = documents;
        this.letterhead = letterhead;
    }

    public PrintedDocument handle(Caller caller, UUID id) {
        var s = payments.get(id).snapshot();
        var language = PrintLanguage.of(s.customer().language());
        var kind = s.direction() == PaymentSnapshot.Direction.INCOMING
                ? PrintedKind.PAYMENT_RECEIPT
                : PrintedKind.REFUND_ADVICE;
        var state = s.status().live() ? PrintedState.FINAL : PrintedState.CANCELLED;
        var title =
                PrintedTitle.of(kind, s.head().number(), language, s.amount().currency());
        return PrintedDocument.of(
                        title.withState(state),
                        PrintedDates.of(s.head().created().day()),
                        letterhead.today(caller),
                        customer(s, letterhead.country(caller), language))
                .withReceipt(new PrintedReceipt(
                        s.amount().amount(),
                        s.method().name(),
                        s.reference(),
                        s.receivedDate(),
                        allocations(s),
                        s.unallocated().amount()));
    }

    private List<PrintedReceipt.Allocation> allocations(PaymentSnapshot s) {
        var named =
                documents.named(s.allocations().stream().map(Allocation::target).toList());
        return s.allocations().stream()
                .filter(a -> named.containsKey(a.target()))
                .map(a -> {
                    var document = Objects.requireNonNull(named.get(a.target()));
                    var source = new PrintedSource(
                            kind(a.target().type(), document.deposit()),
                            Objects.requireNonNullElse(document.number(), ""),
                            document.day());
                    return new PrintedReceipt.Allocation(source, a.amount().amount(), null);
                })
                .toList();
    }

    private static PrintedKind kind(DocumentType type, boolean deposit) {
        return switch (type) {
            case QUOTE -> PrintedKind.QUOTE;
            case ORDER -> PrintedKind.ORDER;
            case DELIVERY_NOTE -> PrintedKind.DELIVERY_NOTE;
            default -> deposit ? PrintedKind.DEPOSIT_INVOICE : PrintedKind.INVOICE;
        };
    }

    private static PrintedCustomer customer(PaymentSnapshot s, String senderCountry, PrintLanguage language) {
        var party = s.customer();
        var address = PrintedAddress.of(party.name(), party.billingAddress(), senderCountry, language);
        return new PrintedCustomer(party.code(), address, null, null, party.siren(), party.siret(), party.vatNumber());
    }
}
