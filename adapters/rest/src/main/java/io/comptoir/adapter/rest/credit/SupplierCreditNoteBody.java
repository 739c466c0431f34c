package io.comptoir.adapter.rest.credit;

import io.comptoir.application.credit.SupplierCreditWriting.Wording;
import io.comptoir.domain.credit.SupplierCreditSnapshot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a supplier credits, in the company's currency. */
@Schema(name = "SupplierCreditNoteRequest")
public record SupplierCreditNoteBody(
        @Nullable UUID supplierId,

        @Schema(examples = "Papeterie du Nord") @Size(max = 200) @Nullable
        String supplierName,

        @Schema(description = "The supplier's own number") @Size(max = 100) @Nullable
        String reference,

        @Size(max = 2000) @Nullable String note,
        @Valid @NotEmpty @Size(max = 1000) List<@NotNull CreditLineBody> lines) {

    Wording wording() {
        return new Wording(
                supplierId,
                supplierName,
                reference,
                note,
                IntStream.range(0, lines.size())
                        .mapToObj(i -> lines.get(i).input(i))
                        .toList());
    }

    /** The editable form of a draft. */
    static SupplierCreditNoteBody of(SupplierCreditSnapshot s) {
        var body = s.body();
        return new SupplierCreditNoteBody(
                body.supplierId(),
                body.supplierName(),
                body.reference(),
                body.note(),
                body.content().lines().stream().map(CreditLineBody::of).toList());
    }
}
