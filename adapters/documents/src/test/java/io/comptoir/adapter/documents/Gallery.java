package io.comptoir.adapter.documents;

import io.comptoir.application.document.PrintLanguage;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Prints one of each paper into a folder, to be looked at: a page has to please, which no assertion can tell. */
final class Gallery {

    private Gallery() {}

    static Map<String, PrintedDocument> all() {
        var all = new LinkedHashMap<String, PrintedDocument>();
        all.put("quote-draft-fr", Samples.draftQuote());
        all.put("invoice-1-fr", Samples.richInvoice(4));
        all.put("invoice-2-pages-fr", Samples.richInvoice(24));
        all.put("invoice-5-pages-fr", Samples.richInvoice(105));
        all.put("quote-en", Samples.invoice(PrintLanguage.EN, PrintedKind.QUOTE, "DV-2026-00008", 6));
        all.put("invoice-en", Samples.invoice(PrintLanguage.EN, PrintedKind.INVOICE, "FA-2026-00013", 6));
        all.put("delivery-note-fr", OtherSamples.deliveryNote());
        all.put("return-fr", OtherSamples.salesReturn());
        all.put("acknowledgement-fr", OtherSamples.acknowledgement());
        all.put("credit-note-fr", OtherSamples.creditNote());
        all.put("receipt-fr", OtherSamples.receipt());
        all.put("order-fr", Samples.invoice(PrintLanguage.FR, PrintedKind.ORDER, "BC-2026-00001", 5));
        all.put(
                "deposit-invoice-fr",
                Samples.invoice(PrintLanguage.FR, PrintedKind.DEPOSIT_INVOICE, "FA-2026-00003", 1));
        all.put("pro-forma-fr", Samples.invoice(PrintLanguage.FR, PrintedKind.PRO_FORMA, "PF-2026-00001", 5));
        return all;
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        var printer = new HtmlDocumentPrinter();
        for (var sample : all().entrySet()) {
            Files.write(folder.resolve(sample.getKey() + ".pdf"), printer.print(sample.getValue()));
        }
    }
}
