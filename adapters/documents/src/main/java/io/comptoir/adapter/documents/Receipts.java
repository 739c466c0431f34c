package io.comptoir.adapter.documents;

import io.comptoir.adapter.documents.Sheet.Fact;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedReceipt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Words a payment receipt. */
final class Receipts {

    private Receipts() {}

    static ReceiptView of(PrintedReceipt receipt, PrintedKind kind, Voice voice) {
        boolean open = receipt.allocations().stream().anyMatch(a -> a.remaining() != null);
        var way = kind == PrintedKind.REFUND_ADVICE ? "refund." : "receipt.";
        return new ReceiptView(
                voice.word(way + "received"),
                voice.figures().money(receipt.amount()),
                facts(receipt, way, voice),
                heads(open, voice),
                receipt.allocations().stream().map(a -> row(a, voice)).toList(),
                sums(receipt, voice),
                open);
    }

    private static List<String> heads(boolean open, Voice voice) {
        return Stream.of("document", "dated", "allocated", "remaining")
                .limit(open ? 4 : 3)
                .map(head -> voice.word("receipt." + head))
                .toList();
    }

    private static List<Fact> facts(PrintedReceipt receipt, String way, Voice voice) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(voice.word(way + "on"), voice.figures().date(receipt.receivedOn())));
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

    /** Nothing to sum up where nothing was allocated: the amount stands above. */
    private static List<Fact> sums(PrintedReceipt receipt, Voice voice) {
        if (receipt.allocations().isEmpty() && receipt.unallocated().signum() == 0) {
            return List.of();
        }
        var sums = new ArrayList<Fact>();
        if (receipt.unallocated().signum() != 0) {
            sums.add(new Fact(voice.word("receipt.unallocated"), voice.figures().money(receipt.unallocated())));
        }
        sums.add(new Fact(voice.word("receipt.total"), voice.figures().money(receipt.amount())));
        return sums;
    }
}
