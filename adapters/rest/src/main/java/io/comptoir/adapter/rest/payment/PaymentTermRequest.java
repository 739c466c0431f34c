package io.comptoir.adapter.rest.payment;

import io.comptoir.domain.payment.PaymentTerm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A payment term as somebody describes it. */
@Schema(name = "PaymentTermRequest")
record PaymentTermRequest(
        @Schema(description = "Of a new record only, where the client makes ids (v4 or v7)") @Nullable
        UUID id,

        @Schema(examples = "45FDM") @NotBlank @Size(max = 60)
        String code,

        @Schema(examples = "45 jours fin de mois") @NotBlank @Size(max = 200)
        String nameFr,

        @Schema(description = "The French name when absent", examples = "45 days end of month")
        @Size(min = 1, max = 200)
        @Nullable
        String nameEn,

        @Schema(description = "Percentages that make 100, or one instalment that takes the rest")
        @NotNull
        @Size(min = 1, max = 36)
        List<@NotNull @Valid InstalmentBody> instalments,

        @Valid @Nullable EarlySettlementBody earlySettlement,

        @Schema(description = "Holds where neither document nor customer names a term; false when absent") @Nullable
        Boolean isDefault) {

    static PaymentTermRequest of(UUID id, PaymentTerm.Profile profile) {
        return new PaymentTermRequest(
                id,
                profile.code(),
                profile.nameFr(),
                profile.nameEn(),
                profile.instalments().stream().map(InstalmentBody::of).toList(),
                EarlySettlementBody.of(profile.earlySettlement()),
                profile.isDefault());
    }

    PaymentTerm.Profile profile() {
        return new PaymentTerm.Profile(
                code,
                nameFr,
                nameEn == null ? nameFr : nameEn,
                instalments.stream().map(InstalmentBody::instalment).toList(),
                earlySettlement == null ? null : earlySettlement.discount(),
                Boolean.TRUE.equals(isDefault));
    }
}
