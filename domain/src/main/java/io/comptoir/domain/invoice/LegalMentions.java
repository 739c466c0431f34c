package io.comptoir.domain.invoice;

import io.comptoir.domain.company.InvoiceMentions;
import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.shared.document.Party;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts that an invoice must carry, each exactly once: towards businesses the rate of late-payment penalties
 * ({@code PMD}), the fixed indemnity ({@code PMT}) and the discount for early payment or its absence ({@code AAB};
 * C. com. art. L441-9, D441-5); the option for tax on debits ({@code TXD}).
 */
public final class LegalMentions {

    private LegalMentions() {}

    public static List<Mention> of(InvoiceMentions company, Party buyer) {
        boolean french = buyer.language().startsWith("fr");
        var result = new ArrayList<Mention>();
        if (buyer.kind() != CustomerKind.CONSUMER) {
            result.add(new Mention("PMD", penalties(company.latePenaltyRate(), french)));
            result.add(new Mention("PMT", indemnity(french)));
            result.add(new Mention("AAB", earlySettlement(company.earlySettlement(), french)));
        }
        if (company.vatOnDebits()) {
            result.add(new Mention("TXD", taxOnDebits(french)));
        }
        return List.copyOf(result);
    }

    private static String penalties(@Nullable BigDecimal rate, boolean french) {
        if (rate == null) {
            return french
                    ? "Pénalités de retard : taux de refinancement de la Banque centrale européenne majoré de"
                            + " 10 points, exigibles sans rappel."
                    : "Late payment: interest at the refinancing rate of the European Central Bank plus 10 points,"
                            + " due without notice.";
        }
        var percent = rate.stripTrailingZeros().toPlainString();
        return french
                ? "Pénalités de retard : " + percent.replace('.', ',') + " % par an, exigibles sans rappel."
                : "Late payment: interest of " + percent + "% a year, due without notice.";
    }

    private static String indemnity(boolean french) {
        return french
                ? "Indemnité forfaitaire pour frais de recouvrement en cas de retard de paiement : 40 €."
                : "Fixed compensation for recovery costs in case of late payment: EUR 40.";
    }

    private static String earlySettlement(@Nullable String conditions, boolean french) {
        if (conditions != null) {
            return conditions;
        }
        return french ? "Pas d'escompte pour paiement anticipé." : "No discount for early payment.";
    }

    private static String taxOnDebits(boolean french) {
        return french ? "Option pour le paiement de la taxe d'après les débits." : "Value-added tax is paid on debits.";
    }
}
