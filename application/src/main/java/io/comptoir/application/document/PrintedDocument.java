package io.comptoir.application.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one paper says. Start from {@link #of} and add what the kind has; what is missing is not printed.
 *
 * @param customer null on a quote to nobody in particular
 * @param totals null on papers without prices
 * @param note free text below the totals
 * @param shipment of a delivery note
 * @param receipt of a payment receipt
 */
public record PrintedDocument(
        PrintedTitle title,
        PrintedDates dates,
        PrintedSeller seller,
        @Nullable PrintedCustomer customer,
        PrintedReferences references,
        List<PrintedLine> lines,
        @Nullable PrintedTotals totals,
        PrintedSettlement settlement,
        List<PrintedMention> mentions,
        @Nullable String note,
        @Nullable PrintedShipment shipment,
        @Nullable PrintedReceipt receipt) {

    public PrintedDocument {
        lines = List.copyOf(lines);
        mentions = List.copyOf(mentions);
    }

    public static PrintedDocument of(
            PrintedTitle title, PrintedDates dates, PrintedSeller seller, @Nullable PrintedCustomer customer) {
        return new PrintedDocument(
                title,
                dates,
                seller,
                customer,
                PrintedReferences.NONE,
                List.of(),
                null,
                PrintedSettlement.NONE,
                List.of(),
                null,
                null,
                null);
    }

    public PrintedDocument withCustomer(@Nullable PrintedCustomer with) {
        return new PrintedDocument(
                title, dates, seller, with, references, lines, totals, settlement, mentions, note, shipment, receipt);
    }

    public PrintedDocument withReferences(PrintedReferences with) {
        return new PrintedDocument(
                title, dates, seller, customer, with, lines, totals, settlement, mentions, note, shipment, receipt);
    }

    public PrintedDocument withLines(List<PrintedLine> with) {
        return new PrintedDocument(
                title,
                dates,
                seller,
                customer,
                references,
                with,
                totals,
                settlement,
                mentions,
                note,
                shipment,
                receipt);
    }

    public PrintedDocument withTotals(@Nullable PrintedTotals with) {
        return new PrintedDocument(
                title, dates, seller, customer, references, lines, with, settlement, mentions, note, shipment, receipt);
    }

    public PrintedDocument withSettlement(PrintedSettlement with) {
        return new PrintedDocument(
                title, dates, seller, customer, references, lines, totals, with, mentions, note, shipment, receipt);
    }

    public PrintedDocument withMentions(List<PrintedMention> with) {
        return new PrintedDocument(
                title, dates, seller, customer, references, lines, totals, settlement, with, note, shipment, receipt);
    }

    public PrintedDocument withNote(@Nullable String with) {
        return new PrintedDocument(
                title,
                dates,
                seller,
                customer,
                references,
                lines,
                totals,
                settlement,
                mentions,
                with,
                shipment,
                receipt);
    }

    public PrintedDocument withShipment(@Nullable PrintedShipment with) {
        return new PrintedDocument(
                title, dates, seller, customer, references, lines, totals, settlement, mentions, note, with, receipt);
    }

    public PrintedDocument withReceipt(@Nullable PrintedReceipt with) {
        return new PrintedDocument(
                title, dates, seller, customer, references, lines, totals, settlement, mentions, note, shipment, with);
    }
}
