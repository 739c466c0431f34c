package io.comptoir.adapter.documents;

import io.comptoir.adapter.documents.Sheet.Fact;
import io.comptoir.application.document.PrintedBank;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedSettlement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words the payment block. */
final class Payments {

    private static final int IBAN_GROUP = 4;

    private Payments() {}

    static @Nullable PaymentView of(PrintedDocument document, Voice voice) {
        var terms = terms(document.settlement(), voice);
        var dueDates = document.settlement().dueDates().stream()
                .map(due -> new Fact(
                        voice.figures().date(due.day()), voice.figures().money(due.amount())))
                .toList();
        var bank = asksForMoney(document.title().kind()) ? bank(document, voice) : List.<Fact>of();
        if (terms.isEmpty() && dueDates.isEmpty() && bank.isEmpty()) {
            return null;
        }
        return new PaymentView(
                voice.word("payment.title"),
                terms,
                List.of(voice.word("payment.dueDate"), voice.word("payment.amount")),
                dueDates,
                voice.word("payment.bank"),
                bank);
    }

    static boolean asksForMoney(PrintedKind kind) {
        return kind == PrintedKind.INVOICE || kind == PrintedKind.DEPOSIT_INVOICE || kind == PrintedKind.PRO_FORMA;
    }

    private static List<Fact> terms(PrintedSettlement settlement, Voice voice) {
        var facts = new ArrayList<Fact>();
        if (settlement.terms() != null) {
            facts.add(new Fact(voice.word("payment.terms"), settlement.terms()));
        }
        if (settlement.method() != null) {
            facts.add(new Fact(voice.word("payment.method"), voice.words().code("method", settlement.method())));
        }
        return facts;
    }

    private static List<Fact> bank(PrintedDocument document, Voice voice) {
        var bank = document.seller().bank();
        if (bank == null) {
            return List.of();
        }
        var facts = new ArrayList<>(account(bank, voice));
        var number = document.title().number();
        if (number != null) {
            facts.add(new Fact(voice.word("payment.reference"), number));
        }
        return facts;
    }

    private static List<Fact> account(PrintedBank bank, Voice voice) {
        var facts = new ArrayList<Fact>();
        if (bank.holder() != null) {
            facts.add(new Fact(voice.word("payment.holder"), bank.holder()));
        }
        facts.add(new Fact(voice.word("payment.iban"), grouped(bank.iban())));
        if (bank.bic() != null) {
            facts.add(new Fact(voice.word("payment.bic"), bank.bic()));
        }
        return facts;
    }

    private static String grouped(String iban) {
        var bare = iban.replace(" ", "");
        var text = new StringBuilder(bare);
        for (int i = (bare.length() - 1) / IBAN_GROUP * IBAN_GROUP; i > 0; i -= IBAN_GROUP) {
            text.insert(i, '\u00A0');
        }
        return text.toString();
    }
}
