package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An invoice (facture). As a draft it holds the quantities of the order and delivery lines it is made of, so that
 * nothing is invoiced twice; deposits are deducted from it by lines that the system writes. Issuing gives it its
 * number and due dates and freezes everything that is printed. From then on only what was paid, credited, disputed
 * or given up changes, and credit notes that reach its gross cancel it.
 */
public final class Invoice {

    private final UUID id;
    private final InvoiceKind kind;
    private final Origin origin;
    private InvoiceStatus status;
    private Head head;
    private Terms terms;
    private Content content;
    private @Nullable Issuance issuance;
    private InvoiceSettlement settlement;
    private Recovery recovery;

    private Invoice(InvoiceSnapshot s) {
        this.id = s.id();
        this.kind = s.kind();
        this.origin = s.origin();
        this.status = s.status();
        this.head = s.head();
        this.terms = s.terms();
        this.content = s.content();
        this.issuance = s.issuance();
        this.settlement = s.settlement();
        this.recovery = s.recovery();
    }

    /**
     * A new draft.
     *
     * @param number of a pro forma; null for all others, which are numbered at issue
     */
    public static Invoice draft(UUID id, InvoiceKind kind, @Nullable String number, Bill bill, Stamp now) {
        InvoiceRule.BUYER_REQUIRED.check(bill.terms().customer() != null);
        return new Invoice(new InvoiceSnapshot(
                id,
                kind,
                InvoiceStatus.DRAFT,
                Head.create(number, InvoiceStatus.DRAFT, now),
                bill.terms(),
                bill.content(),
                bill.origin(),
                null,
                InvoiceSettlement.none(bill.content().totals().gross()),
                Recovery.NORMAL));
    }

    public static Invoice restore(InvoiceSnapshot snapshot) {
        return new Invoice(snapshot);
    }

    public InvoiceSnapshot snapshot() {
        return new InvoiceSnapshot(id, kind, status, head, terms, content, origin, issuance, settlement, recovery);
    }

    public UUID id() {
        return id;
    }

    public InvoiceKind kind() {
        return kind;
    }

    public InvoiceStatus status() {
        return status;
    }

    public Content content() {
        return content;
    }

    public Terms terms() {
        return terms;
    }

    public InvoiceSettlement settlement() {
        return settlement;
    }

    /** Why the action may not run now, as far as the invoice itself knows. */
    public Optional<Refusal> whyNot(InvoiceAction action) {
        if (status != InvoiceStatus.DRAFT && (action == InvoiceAction.UPDATE || action == InvoiceAction.DELETE)) {
            return Optional.of(InvoiceRule.ISSUED_INVOICE_IMMUTABLE.because(
                    "status", status.name(), "number", String.valueOf(head.number()), "correction", "credit-note"));
        }
        return InvoiceStatus.LIFECYCLE.refusal(status, action).or(() -> guard(action));
    }

    private Optional<Refusal> guard(InvoiceAction action) {
        return switch (action) {
            case ISSUE -> IssueGuard.whyNot(kind, terms, content);
            case DISPUTE ->
                refuse(recovery.dispute() == null, InvoiceRule.ALREADY_DISPUTED).or(this::nothingOpen);
            case RESOLVE_DISPUTE -> refuse(recovery.dispute() != null, InvoiceRule.NOT_DISPUTED);
            case MARK_DOUBTFUL ->
                refuse(recovery.doubtful() == null, InvoiceRule.ALREADY_DOUBTFUL)
                        .or(this::nothingOpen);
            case WRITE_OFF ->
                refuse(recovery.writeOff() == null, InvoiceRule.ALREADY_WRITTEN_OFF)
                        .or(this::nothingOpen);
            default -> Optional.empty();
        };
    }

    private Optional<Refusal> nothingOpen() {
        return refuse(settlement.open().isPositive(), InvoiceRule.NOTHING_OPEN);
    }

    private static Optional<Refusal> refuse(boolean holds, InvoiceRule rule) {
        return holds ? Optional.empty() : Optional.of(rule.because());
    }

    /** Refuses with what {@link #whyNot} says. */
    public void require(InvoiceAction action) {
        whyNot(action).ifPresent(r -> {
            throw r.exception();
        });
    }

    /** Changes a draft. Deductions are the system's: they are worked out again afterwards. */
    public void update(Terms newTerms, Content newContent, Stamp now) {
        require(InvoiceAction.UPDATE);
        InvoiceRule.BUYER_REQUIRED.check(newTerms.customer() != null);

        terms = newTerms;
        replace(newContent);
        head = head.touched(now);
    }

    /** Puts these deductions in place of those it had. */
    public void deduct(List<SalesLine> deductions, Stamp now) {
        require(InvoiceAction.UPDATE);

        var lines = Stream.concat(ownLines().stream(), deductions.stream()).toList();
        if (!lines.equals(content.lines())) {
            replace(Content.of(content.currency(), lines, content.discounts()));
            head = head.touched(now);
        }
    }

    private void replace(Content with) {
        content = with;
        settlement = settlement.of(with.totals().gross());
    }

    /** The lines but for the deductions of deposits. */
    public List<SalesLine> ownLines() {
        return content.lines().stream()
                .filter(l -> l.item().kind() != ItemKind.SYSTEM)
                .toList();
    }

    public void delete() {
        require(InvoiceAction.DELETE);
    }

    /** Names the buyer as he is named now. */
    public void buyer(Party now, Stamp stamp) {
        require(InvoiceAction.UPDATE);
        if (!now.equals(terms.customer())) {
            terms = terms.withCustomer(now);
            head = head.touched(stamp);
        }
    }

    /** Refuses, before a number is taken for it, what {@link #issue} would refuse. */
    public void mayIssue(Issuance with, Stamp now) {
        require(InvoiceAction.ISSUE);
        InvoiceRule.ISSUE_DATE_IN_FUTURE.check(
                !with.date().isAfter(now.day()), "issueDate", with.date().toString());
        IssueGuard.check(with, content);
    }

    /** Issues it under its number; nothing that is printed changes afterwards. */
    public InvoiceIssued issue(String number, Issuance with, Stamp now) {
        mayIssue(with, now);

        status = InvoiceStatus.LIFECYCLE.next(status, InvoiceAction.ISSUE);
        issuance = with;
        head = head.numbered(number).entered(status, now);

        return new InvoiceIssued(id, number, with.date(), content.totals().gross());
    }

    public void send(Stamp now) {
        require(InvoiceAction.SEND);
        head = head.touched(now);
    }

    public void dispute(@Nullable Money amount, String reason, Stamp now) {
        require(InvoiceAction.DISPUTE);
        SharedRule.REASON_REQUIRED.check(!reason.isBlank());
        var disputed = amount == null ? settlement.open() : amount;
        InvoiceRule.DISPUTE_EXCEEDS_OPEN.check(
                disputed.isPositive() && disputed.compareTo(settlement.open()) <= 0,
                "open",
                settlement.open().amount());

        recovery = recovery.disputed(new Dispute(disputed, reason, now));
        head = head.touched(now);
    }

    public void resolveDispute(Stamp now) {
        require(InvoiceAction.RESOLVE_DISPUTE);
        recovery = recovery.disputed(null);
        head = head.touched(now);
    }

    public void markDoubtful(Stamp now) {
        require(InvoiceAction.MARK_DOUBTFUL);
        recovery = recovery.doubted(now);
        head = head.touched(now);
    }

    /** @param fourEyes whether somebody else than its author has to do it */
    public void writeOff(String reason, boolean fourEyes, Stamp now) {
        require(InvoiceAction.WRITE_OFF);
        SharedRule.FOUR_EYES.check(!fourEyes || !head.created().by().equals(now.by()));
        SharedRule.REASON_REQUIRED.check(!reason.isBlank());
        recovery = recovery.givenUp(new WriteOff(settlement.open(), reason, now));
        head = head.touched(now);
    }

    /** Puts money against it, or takes it back when negative. The version stays: the document does not change. */
    public void pay(Money amount) {
        require(InvoiceAction.SETTLE);
        settlement = settlement.pay(amount);
    }

    /** Puts a credit of the customer against it, or takes it back when negative. */
    public void settleByCredit(Money amount) {
        require(InvoiceAction.SETTLE);
        settlement = settlement.credit(amount);
    }

    /** Counts a credit note that was issued for it; the one that reaches its gross cancels it. */
    public void credit(Money gross, Stamp now) {
        require(InvoiceAction.CREDIT);
        SharedRule.EXCEEDS_REMAINDER.check(
                gross.compareTo(settlement.creditable()) <= 0,
                "remaining",
                settlement.creditable().amount(),
                "asked",
                gross.amount());

        settlement = settlement.correct(gross);
        if (settlement.takenBack()) {
            status = InvoiceStatus.LIFECYCLE.next(status, InvoiceAction.CREDIT, InvoiceStatus.CANCELLED);
            head = head.entered(status, now);
        }
    }

    /** What its lines hold of the order and delivery lines they come from, in the ledger of quantities. */
    public List<QuantityEntry> quantities(QuantityKind entryKind) {
        if (!kind.bills()) {
            return List.of();
        }
        return ownLines().stream().flatMap(l -> entries(l, entryKind)).toList();
    }

    private Stream<QuantityEntry> entries(SalesLine line, QuantityKind entryKind) {
        return line.sources().stream()
                .filter(s -> s.type() == DocumentType.ORDER || s.type() == DocumentType.DELIVERY_NOTE)
                .map(s ->
                        new QuantityEntry(s.lineId(), entryKind, line.quantity(), DocumentType.INVOICE, id, line.id()));
    }
}
