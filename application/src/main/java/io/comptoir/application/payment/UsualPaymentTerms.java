package io.comptoir.application.payment;

import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.payment.Delay;
import io.comptoir.domain.payment.EndOfMonth;
import io.comptoir.domain.payment.Instalment;
import io.comptoir.domain.payment.PaymentTerm;
import io.comptoir.domain.shared.document.Stamp;
import java.math.BigDecimal;
import java.util.List;

/** Gives a new company the payment terms of the trade; 30 days, which the law presumes, is the default one. */
@Service
public class UsualPaymentTerms {

    private static final List<PaymentTerm.Profile> ALL = List.of(
            whole("IMMEDIATE", "Comptant", "Immediate", Delay.NONE),
            new PaymentTerm.Profile(
                    "30J", "30 jours", "30 days", List.of(Instalment.rest(Delay.ofDays(30))), null, true),
            whole("30FDM", "30 jours fin de mois", "30 days end of month", after(30)),
            whole("45FDM", "45 jours fin de mois", "45 days end of month", after(45)),
            whole("FDM45", "Fin de mois 45 jours", "End of month 45 days", new Delay(0, 45, EndOfMonth.BEFORE, null)),
            whole("60J", "60 jours", "60 days", Delay.ofDays(60)),
            whole("1M", "À un mois", "In one month", new Delay(1, 0, EndOfMonth.NONE, null)),
            whole("2M10", "Deux mois, le 10", "Two months, the 10th", new Delay(2, 0, EndOfMonth.NONE, 10)),
            new PaymentTerm.Profile(
                    "30-60-90",
                    "En trois fois : 30, 60, 90 jours",
                    "In three parts: 30, 60, 90 days",
                    List.of(part(30), part(60), Instalment.rest(Delay.ofDays(90))),
                    null,
                    false));

    private final PaymentTerms terms;
    private final Ids ids;

    public UsualPaymentTerms(PaymentTerms terms, Ids ids) {
        this.terms = terms;
        this.ids = ids;
    }

    /** Runs inside the unit of work of the new company. */
    public void create(Stamp now) {
        ALL.forEach(profile -> terms.add(PaymentTerm.create(ids.next(), profile, now)));
    }

    private static PaymentTerm.Profile whole(String code, String french, String english, Delay delay) {
        return new PaymentTerm.Profile(code, french, english, List.of(Instalment.rest(delay)), null, false);
    }

    private static Delay after(int days) {
        return new Delay(0, days, EndOfMonth.AFTER, null);
    }

    private static Instalment part(int days) {
        return Instalment.percent(new BigDecimal("33.33"), Delay.ofDays(days));
    }
}
