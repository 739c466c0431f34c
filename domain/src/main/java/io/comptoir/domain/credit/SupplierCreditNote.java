package io.comptoir.domain.credit;

import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.SharedRule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A credit note that a supplier granted the company (avoir fournisseur); numbered when it is issued. */
public final class SupplierCreditNote {

    private final UUID id;
    private Head head;
    private SupplierCreditStatus status;
    private SupplierCreditBody body;
    private @Nullable LocalDate issueDate;

    private SupplierCreditNote(SupplierCreditSnapshot s) {
        this.id = s.id();
        this.head = s.head();
        this.status = s.status();
        this.body = s.body();
        this.issueDate = s.issueDate();
    }

    public static SupplierCreditNote draft(UUID id, SupplierCreditBody body, Stamp now) {
        return new SupplierCreditNote(new SupplierCreditSnapshot(
                id, Head.create(null, SupplierCreditStatus.DRAFT, now), SupplierCreditStatus.DRAFT, sound(body), null));
    }

    public static SupplierCreditNote restore(SupplierCreditSnapshot snapshot) {
        return new SupplierCreditNote(snapshot);
    }

    public SupplierCreditSnapshot snapshot() {
        return new SupplierCreditSnapshot(id, head, status, body, issueDate);
    }

    public Optional<Refusal> whyNot(SupplierCreditAction action) {
        return SupplierCreditStatus.LIFECYCLE.refusal(status, action);
    }

    public void update(SupplierCreditBody with, Stamp now) {
        SupplierCreditStatus.LIFECYCLE.require(status, SupplierCreditAction.UPDATE);
        body = sound(with);
        head = head.touched(now);
    }

    public void issue(String number, Stamp now) {
        status = SupplierCreditStatus.LIFECYCLE.next(status, SupplierCreditAction.ISSUE);
        issueDate = now.day();
        head = head.numbered(number).entered(status, now);
    }

    public void cancel(Stamp now) {
        status = SupplierCreditStatus.LIFECYCLE.next(status, SupplierCreditAction.CANCEL);
        head = head.entered(status, now);
    }

    private static SupplierCreditBody sound(SupplierCreditBody body) {
        boolean named = body.supplierId() != null
                || (body.supplierName() != null && !body.supplierName().isBlank());
        CreditRule.SUPPLIER_REQUIRED.check(named);
        SharedRule.HAS_NO_LINES.check(!body.content().lines().isEmpty());
        return body;
    }
}
