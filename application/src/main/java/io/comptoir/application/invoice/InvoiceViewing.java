package io.comptoir.application.invoice;

import io.comptoir.application.shared.ActionView;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.Warning;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceAction;
import io.comptoir.domain.invoice.InvoiceRule;
import io.comptoir.domain.invoice.InvoiceStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Shows an invoice: its links, what the caller may do with it, what should be seen. */
@Service
public class InvoiceViewing {

    private final DocumentLinks links;

    public InvoiceViewing(DocumentLinks links) {
        this.links = links;
    }

    public InvoiceView of(Caller caller, Invoice invoice) {
        return of(caller, invoice, warnings(invoice));
    }

    InvoiceView of(Caller caller, Invoice invoice, List<Warning> warnings) {
        return new InvoiceView(
                invoice.snapshot(),
                links.of(DraftKeeping.ref(invoice)),
                actions(caller, invoice),
                warnings,
                caller.now().day());
    }

    private static List<ActionView> actions(Caller caller, Invoice invoice) {
        return Arrays.stream(InvoiceAction.values())
                .filter(InvoiceAction::command)
                .map(a -> ActionView.of(caller, segment(a), permission(a), invoice.whyNot(a)))
                .toList();
    }

    /** What would stop a draft from being issued is said beforehand. */
    private static List<Warning> warnings(Invoice invoice) {
        if (invoice.status() != InvoiceStatus.DRAFT) {
            return List.of();
        }
        return invoice.whyNot(InvoiceAction.ISSUE).stream()
                .filter(r -> r.rule() == InvoiceRule.BUYER_SIREN_REQUIRED)
                .map(r -> new Warning(Warning.Severity.WARNING, r, null))
                .toList();
    }

    private static String segment(InvoiceAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String permission(InvoiceAction action) {
        return "invoice:"
                + switch (action) {
                    case RESOLVE_DISPUTE -> "resolveDispute";
                    case MARK_DOUBTFUL -> "markDoubtful";
                    case WRITE_OFF -> "writeOff";
                    default -> segment(action);
                };
    }
}
