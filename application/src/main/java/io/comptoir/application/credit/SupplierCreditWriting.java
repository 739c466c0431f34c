package io.comptoir.application.credit;

import io.comptoir.application.pricing.LineInput;
import io.comptoir.application.shared.ActionView;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.credit.SupplierCreditAction;
import io.comptoir.domain.credit.SupplierCreditBody;
import io.comptoir.domain.credit.SupplierCreditNote;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.SalesLine;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the commands on suppliers' credit notes share: wording, history, what is shown. */
@Service
public class SupplierCreditWriting {

    static final String TYPE = "SUPPLIER_CREDIT_NOTE";

    /** What it shall say. */
    public record Wording(
            @Nullable UUID supplierId,
            @Nullable String supplierName,
            @Nullable String reference,
            @Nullable String note,
            List<LineInput> lines) {}

    private final RebateWriting lines;
    private final History history;

    public SupplierCreditWriting(RebateWriting lines, History history) {
        this.lines = lines;
        this.history = history;
    }

    SupplierCreditBody body(Caller caller, Wording wording, List<SalesLine> present) {
        var written = lines.ofSupplier(caller, wording.lines(), present);
        return new SupplierCreditBody(
                wording.supplierId(),
                wording.supplierName(),
                wording.reference(),
                wording.note(),
                Content.of(lines.currency(caller), written, List.of()));
    }

    SupplierCreditView record(Caller caller, SupplierCreditNote note, String verb) {
        var s = note.snapshot();
        history.record(
                caller,
                new History.Entry(
                        TYPE,
                        s.id(),
                        s.head().number(),
                        "supplier-credit-note." + verb,
                        s.status().name(),
                        s.head().version(),
                        Map.of()));
        return show(caller, note);
    }

    SupplierCreditView show(Caller caller, SupplierCreditNote note) {
        var actions = Arrays.stream(SupplierCreditAction.values())
                .map(a -> ActionView.of(caller, a.segment(), "supplierCreditNote:" + a.segment(), note.whyNot(a)))
                .toList();
        return new SupplierCreditView(note.snapshot(), actions);
    }
}
