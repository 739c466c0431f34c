package io.comptoir.adapter.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in words: every text as it will be read, in the order of the page, without its layout.
 *
 * @param language for readers and screen readers
 * @param title of the file
 * @param watermark across every page
 */
record Sheet(
        String language,
        String title,
        @Nullable String watermark,
        Letterhead letterhead,
        Opening opening,
        LineTable table,
        Closing closing) {

    /** A value and what it is called. */
    record Fact(String label, String value) {}

    /** A name and its address, maybe with a label above. */
    record AddressBlock(@Nullable String label, String name, List<String> lines) {}

    /**
     * The seller's stationery.
     *
     * @param sender who writes, beside the mark
     * @param legal what the law wants at the foot of every page
     * @param running head of all pages but the first
     */
    record Letterhead(
            String name, boolean hasLogo, List<String> sender, List<String> legal, String running, String page) {}

    /**
     * What the paper is and whom it goes to.
     *
     * @param window address behind the window of the envelope
     * @param other the other address, where there are two
     */
    record Opening(
            String title,
            @Nullable String number,
            @Nullable String revision,
            List<Fact> facts,
            @Nullable AddressBlock window,
            @Nullable AddressBlock other,
            @Nullable Fact subject) {}

    /** All that follows the lines; empty where the paper has no such thing. */
    record Closing(
            @Nullable SumsView sums,
            @Nullable PaymentView payment,
            @Nullable ReceiptView receipt,
            @Nullable ShipmentView shipment,
            @Nullable Fact note,
            List<String> mentions,
            @Nullable Fact signature) {}
}
