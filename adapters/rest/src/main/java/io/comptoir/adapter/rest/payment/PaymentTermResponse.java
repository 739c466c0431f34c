package io.comptoir.adapter.rest.payment;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.adapter.rest.shared.document.WarningResponse;
import io.comptoir.application.payment.PaymentTermView;
import io.comptoir.domain.payment.PaymentTerm;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A payment term. */
@Schema(name = "PaymentTerm")
public record PaymentTermResponse(
        UUID id,
        int version,
        String code,
        String nameFr,
        String nameEn,
        List<InstalmentBody> instalments,
        @Nullable EarlySettlementBody earlySettlement,
        boolean isDefault,
        boolean archived,
        Instant createdAt,
        Instant updatedAt,
        List<WarningResponse> warnings)
        implements Representation {

    static PaymentTermResponse of(PaymentTerm shown) {
        return of(shown, List.of());
    }

    static PaymentTermResponse of(PaymentTermView view, Locale language) {
        return of(view.term(), WarningResponse.allOf(view.warnings(), language));
    }

    private static PaymentTermResponse of(PaymentTerm shown, List<WarningResponse> warnings) {
        var profile = shown.profile();
        var head = shown.head();
        return new PaymentTermResponse(
                shown.id(),
                head.version(),
                profile.code(),
                profile.nameFr(),
                profile.nameEn(),
                profile.instalments().stream().map(InstalmentBody::of).toList(),
                EarlySettlementBody.of(profile.earlySettlement()),
                profile.isDefault(),
                head.archived(),
                head.createdAt(),
                head.updatedAt(),
                warnings);
    }
}
