package io.comptoir.adapter.documents;

import io.comptoir.adapter.documents.Sheet.AddressBlock;
import io.comptoir.adapter.documents.Sheet.Fact;
import io.comptoir.adapter.documents.Sheet.Opening;
import io.comptoir.application.document.PrintedAddress;
import io.comptoir.application.document.PrintedCustomer;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedState;
import io.comptoir.application.document.PrintedTitle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words what the paper is and whom it goes to. */
final class Headings {

    private Headings() {}

    static Opening of(PrintedDocument document, Voice voice) {
        var title = document.title();
        var customer = document.customer();
        boolean goods = title.kind() == PrintedKind.DELIVERY_NOTE;
        return new Opening(
                voice.word("kind." + title.kind()),
                title.number(),
                title.revision() > 1 ? voice.words().get("title.revision", title.revision()) : null,
                Facts.of(document, voice),
                customer == null ? null : window(customer, goods, voice),
                customer == null || !moves(title.kind()) ? null : other(customer, goods, voice),
                subject(document, voice));
    }

    /** "Facture FA-2026-00012". */
    static String title(PrintedTitle title, Voice voice) {
        var kind = voice.word("kind." + title.kind());
        return title.number() == null ? kind : kind + " " + title.number();
    }

    /** What stands across every page; null on papers that count. */
    static @Nullable String watermark(PrintedTitle title, Voice voice) {
        if (title.state() == PrintedState.CANCELLED) {
            return voice.word("watermark.CANCELLED");
        }
        if (title.kind() == PrintedKind.PRO_FORMA) {
            return voice.word("watermark.PRO_FORMA");
        }
        return title.draft() ? voice.word("watermark.DRAFT") : null;
    }

    private static AddressBlock window(PrintedCustomer customer, boolean goods, Voice voice) {
        var address = goods && customer.deliverTo() != null ? customer.deliverTo() : customer.billTo();
        var lines = new ArrayList<String>();
        if (customer.contact() != null) {
            lines.add(voice.words().get("address.attention", customer.contact()));
        }
        lines.addAll(address.lines());
        return new AddressBlock(null, address.name(), lines);
    }

    private static @Nullable AddressBlock other(PrintedCustomer customer, boolean goods, Voice voice) {
        var deliverTo = customer.deliverTo();
        if (deliverTo == null || deliverTo.equals(customer.billTo())) {
            return null;
        }
        return goods ? block("address.billTo", customer.billTo(), voice) : block("address.deliverTo", deliverTo, voice);
    }

    /** Whether the paper is about something that is brought to the customer. */
    private static boolean moves(PrintedKind kind) {
        return switch (kind) {
            case CREDIT_NOTE, SUPPLIER_CREDIT_NOTE, PAYMENT_RECEIPT, REFUND_ADVICE -> false;
            default -> true;
        };
    }

    private static AddressBlock block(String label, PrintedAddress address, Voice voice) {
        return new AddressBlock(voice.word(label), address.name(), List.copyOf(address.lines()));
    }

    private static @Nullable Fact subject(PrintedDocument document, Voice voice) {
        var subject = document.references().subject();
        if (subject == null) {
            return null;
        }
        return switch (document.title().kind()) {
            case CREDIT_NOTE, RETURN -> new Fact(voice.word("fact.reason"), subject);
            default -> new Fact(voice.word("fact.subject"), subject);
        };
    }
}
