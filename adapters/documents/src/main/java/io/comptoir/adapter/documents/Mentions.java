package io.comptoir.adapter.documents;

import io.comptoir.application.document.PrintedMention;
import io.comptoir.application.document.PrintedMention.EarlyPaymentDiscount;
import io.comptoir.application.document.PrintedMention.LatePenalty;
import io.comptoir.application.document.PrintedMention.RecoveryFee;
import io.comptoir.application.document.PrintedMention.Standard;
import io.comptoir.application.document.PrintedMention.Text;
import java.util.Currency;

/** Words the mentions that law or contract wants. */
final class Mentions {

    private static final Currency EURO = Currency.getInstance("EUR");

    private Mentions() {}

    static String of(PrintedMention mention, Voice voice) {
        return switch (mention) {
            case Standard standard -> voice.word("mention." + standard);
            case LatePenalty penalty -> latePenalty(penalty, voice);
            case RecoveryFee fee ->
                voice.words().get("mention.RecoveryFee", voice.figures().money(fee.amount(), EURO));
            case EarlyPaymentDiscount discount ->
                voice.words()
                        .get(
                                "mention.EarlyPaymentDiscount",
                                voice.figures().percent(discount.percent()),
                                discount.withinDays());
            case Text text -> text.text();
        };
    }

    private static String latePenalty(LatePenalty penalty, Voice voice) {
        return penalty.annualRate() == null
                ? voice.word("mention.LatePenalty.legal")
                : voice.words().get("mention.LatePenalty", voice.figures().percent(penalty.annualRate()));
    }
}
