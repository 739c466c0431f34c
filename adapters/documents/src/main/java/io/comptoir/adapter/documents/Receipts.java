package io.comptoir.adapter.documents;

import io.comptoir.adapter.documents.Sheet.Fact;
import io.comptoir.application.document.PrintedReceipt;
import java.util.ArrayList;
import java.util.List;

/** Words a payment receipt. */
final class Receipts {

    private Receipts() {}

    static ReceiptView of(PrintedReceipt receipt, Voice voice) {
        var heads = List.of(
                voice.word("receipt.document"),
                voice.word("receipt.dated"),
                voice.word("receipt.allocated"),
                voice.word("receipt.remaining"));
        return new ReceiptView(
                voice.word("receipt.received"),
                voice.figures().money(receipt.amount()),
                facts(receipt, voice),
                heads,
                receipt.allocations().stream().map(a -> row(a, voice)).toList(),
                sums(receipt, voice));
    }

    private static List<Fact> facts(PrintedReceipt receipt, Voice voice) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(voice.word("receipt.on"), voice.figures().date(receipt.receivedOn())));
        facts.add(new Fact(voice.word("receipt.method"), voice.words().code("method", receipt.method())));
        if (receipt.reference() != null) {
            facts.add(new Fact(voice.word("receipt.reference"), receipt.reference()));
        }
        return facts;
    }

    private static ReceiptView.Row row(PrintedReceipt.Allocation allocation, Voice voice) {
        var document = allocation.document();
        return new ReceiptView.Row(
                voice.word("source." + document.kind()) + " " + document.number(),
                document.date() == null ? "" : voice.figures().date(document.date()),
                voice.figures().money(allocation.amount()),
                allocation.remaining() == null ? "" : voice.figures().money(allocation.remaining()));
    }

    private static List<Fact> sums(PrintedReceipt receipt, Voice voice) {
        var sums = new ArrayList<Fact>();
        if (receipt.unallocated().signum() != 0) {
            sums.add(new Fact(voice.word("receipt.unallocated"), voice.figures().money(receipt.unallocated())));
        }
        sums.add(new Fact(voice.word("receipt.total"), voice.figures().money(receipt.amount())));
        return sums;
    }
}
