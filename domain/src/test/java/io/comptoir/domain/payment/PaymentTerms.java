package io.comptoir.domain.payment;

import io.comptoir.domain.shared.document.RecordHead;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Payment terms for tests. */
public final class PaymentTerms {

    private PaymentTerms() {}

    public static PaymentTerm of(Instalment... instalments) {
        return of("T", instalments);
    }

    public static PaymentTerm of(String code, Instalment... instalments) {
        var profile = new PaymentTerm.Profile(code, "Condition", "Term", List.of(instalments), null, false);
        return new PaymentTerm(UUID.randomUUID(), new RecordHead(1, false, Instant.EPOCH, Instant.EPOCH), profile);
    }

    public static PaymentTerm net(int days) {
        return of(Instalment.rest(Delay.ofDays(days)));
    }

    public static Instalment percent(String percent, int days) {
        return Instalment.percent(new BigDecimal(percent), Delay.ofDays(days));
    }
}
