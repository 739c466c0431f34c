package io.comptoir.adapter.rest.credit;

import io.comptoir.application.credit.CreditRequest;
import io.comptoir.application.credit.CreditSelection;
import io.comptoir.application.credit.UpdateCreditNote;
import io.comptoir.application.pricing.LineInput;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.credit.CreditPurpose;
import io.comptoir.domain.credit.CreditRule;
import io.comptoir.domain.credit.RebatePeriod;
import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A credit note as it is asked for: of an invoice, or a rebate for a period. */
@Schema(name = "CreditNoteRequest")
public record CreditNoteBody(
        @Schema(description = "The invoice that is credited; all but a rebate name one") @Nullable
        UUID invoiceId,

        @Schema(description = "Of a rebate") @Nullable UUID customerId,
        @NotNull CreditPurpose purpose,

        @Schema(description = "Neither lines nor amount: all that is left of the invoice")
        @Valid
        @Size(max = 1000)
        @Nullable
        List<@NotNull CreditLineBody> lines,

        @Schema(description = "Tax included, instead of lines", examples = "12.00")
        @DecimalMin(value = "0", inclusive = false)
        @Nullable
        BigDecimal amount,

        @Schema(description = "Of a rebate") @Valid @Nullable
        Period period,

        @Size(max = 1000) @Nullable String reason) {

    /** The days of a rebate, both included. */
    @Schema(name = "RebatePeriod")
    public record Period(@NotNull LocalDate from, @NotNull LocalDate to) {}

    CreditRequest request() {
        if (purpose == CreditPurpose.REBATE) {
            if (customerId == null) {
                throw InvalidValue.at("/customerId", "required");
            }
            return new CreditRequest.Rebate(customerId, requiredPeriod(), inputs(), reason);
        }
        if (invoiceId == null) {
            throw InvalidValue.at("/invoiceId", "required");
        }
        return new CreditRequest.OnInvoice(invoiceId, purpose, selection(), reason);
    }

    UpdateCreditNote.Edit edit(CreditNoteSnapshot note) {
        if (purpose != note.purpose() || !Objects.equals(invoiceId, note.invoiceId())) {
            throw InvalidValue.at(purpose == note.purpose() ? "/invoiceId" : "/purpose", "read-only");
        }
        return note.invoiceId() == null
                ? new UpdateCreditNote.Edit(reason, null, requiredPeriod(), inputs())
                : new UpdateCreditNote.Edit(reason, selection(), null, List.of());
    }

    private CreditSelection selection() {
        var wanted = lines == null ? List.<CreditLineBody>of() : lines;
        CreditRule.LINES_OR_AMOUNT.check(wanted.isEmpty() || amount == null);
        if (amount != null) {
            return new CreditSelection.Amount(amount);
        }
        return wanted.isEmpty()
                ? new CreditSelection.All()
                : new CreditSelection.Quantities(IntStream.range(0, wanted.size())
                        .mapToObj(i -> wanted.get(i).wanted(i))
                        .toList());
    }

    private RebatePeriod requiredPeriod() {
        if (period == null) {
            throw InvalidValue.at("/period", "required");
        }
        return new RebatePeriod(period.from(), period.to());
    }

    private List<LineInput> inputs() {
        var written = lines == null ? List.<CreditLineBody>of() : lines;
        if (written.isEmpty()) {
            throw InvalidValue.at("/lines", "required");
        }
        return IntStream.range(0, written.size())
                .mapToObj(i -> written.get(i).input(i))
                .toList();
    }

    /** The editable form of a draft. */
    static CreditNoteBody of(CreditNoteSnapshot note) {
        var period = note.origin().period();
        var selection = CreditSelection.of(note);
        return new CreditNoteBody(
                note.invoiceId(),
                note.invoiceId() == null ? note.customerId() : null,
                note.purpose(),
                lines(note, selection),
                note.invoiceId() != null && selection instanceof CreditSelection.Amount(var gross) ? gross : null,
                period == null ? null : new Period(period.from(), period.to()),
                note.origin().reason());
    }

    private static @Nullable List<CreditLineBody> lines(CreditNoteSnapshot note, CreditSelection selection) {
        if (note.invoiceId() == null) {
            return note.lines().stream().map(l -> CreditLineBody.of(l.line())).toList();
        }
        return selection instanceof CreditSelection.Quantities(var wanted)
                ? wanted.stream()
                        .map(w -> CreditLineBody.of(w.invoiceLineId(), w.quantity()))
                        .toList()
                : null;
    }
}
