package io.comptoir.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.document.PrintLanguage;
import io.comptoir.application.document.PrintedDates;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedMention;
import io.comptoir.application.document.PrintedOwnCurrencyTax;
import io.comptoir.application.document.PrintedState;
import io.comptoir.application.document.PrintedTax;
import io.comptoir.application.document.PrintedTitle;
import io.comptoir.application.document.PrintedTotals;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PapersTest {

    private static final HtmlDocumentPrinter PRINTER = new HtmlDocumentPrinter();

    /** All text of a paper, with plain spaces. */
    private static String text(PrintedDocument document) {
        return PdfText.all(PRINTER.print(document)).replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @Nested
    class An_invoice {

        @Test
        void says_what_the_law_wants() {
            assertThat(text(Samples.richInvoice(4)))
                    .contains("Facture", "FA-2026-00012", "Date d’émission 21/11/2026", "18/11/2026")
                    .contains("Papeterie du Canal", "12 quai de la Loire", "75019 Paris")
                    .contains("SAS au capital de 50 000,00 €", "SIREN 100 000 009", "SIRET 100 000 009 00017")
                    .contains("RCS Paris 100 000 009", "TVA FR88100000009")
                    .contains("Librairie des Écluses SARL", "4 bis rue de l’Abbé-Grégoire", "38000 Grenoble")
                    .contains("200 000 008", "FR79200000008", "Livré à", "38170 Seyssinet-Pariset")
                    .contains("CDE 4500012345", "BC-2026-00001 du 11/11/2026", "BL-2026-00031 du 18/11/2026")
                    .contains("Nature de l’opération : livraison de biens.")
                    .contains("Option pour le paiement de la taxe d’après les débits.")
                    .contains("Pas d’escompte pour règlement anticipé.")
                    .contains("12,15 %", "L441-10", "40,00 €", "D441-5");
        }

        @Test
        void shows_how_each_line_and_each_sum_came_about() {
            assertThat(text(Samples.richInvoice(4)))
                    .contains("STY-100", "1 200 pce", "0,415", "tarif 0,45", "10 % + 2,5 %", "437,00")
                    .contains("BL-2026-00031 du 18/11/2026 – lot 26-1187")
                    .contains("Total des lignes HT 643,06 €", "Remise de fin d’année 3 % −19,29 €")
                    .contains("Total HT 623,77 €", "TVA 107,35 €", "Total TTC 731,12 €")
                    .contains("Acompte FA-2026-00003 du", "−240,00 €", "Net à payer 491,12 €")
                    .contains("20 % 503,77 € 100,75 €", "5,5 % 120,00 € 6,60 €");
        }

        @Test
        void says_when_and_where_to_pay() {
            assertThat(text(Samples.richInvoice(4)))
                    .contains("50 % à 30 jours, le solde à 60 jours", "Virement")
                    .contains("21/12/2026", "20/01/2027", "245,56 €")
                    .contains("FR76 3000 6000 0112 3456 7890 189", "AGRIFRPP", "Papeterie du Canal SAS");
        }

        @Test
        void of_a_consumer_has_no_penalties_unless_it_is_told_so() {
            assertThat(text(Samples.invoice(2).withMentions(List.of()))).doesNotContain("L441", "D441", "escompte");
        }

        @Test
        void explains_why_no_tax_is_charged() {
            var net = new BigDecimal("24.14");
            var zero = new BigDecimal("0.00");
            var tax = new PrintedTax("K", zero, "Exonération de TVA, article 262 ter I du CGI", net, zero);

            assertThat(text(Samples.invoice(1).withTotals(PrintedTotals.of(net, List.of(tax), zero, net))))
                    .contains("0 % Livraison intracommunautaire", "Exonération de TVA, article 262 ter I du CGI");
        }

        @Test
        void in_foreign_money_gives_the_tax_in_euros() {
            var dollars = Currency.getInstance("USD");
            var invoice = Samples.invoice(1);
            var totals = Samples.totals(new BigDecimal("100.00"));
            var printed = PrintedDocument.of(
                            PrintedTitle.of(PrintedKind.INVOICE, "FA-2026-00014", PrintLanguage.FR, dollars),
                            invoice.dates(),
                            invoice.seller(),
                            invoice.customer())
                    .withLines(invoice.lines())
                    .withTotals(new PrintedTotals(
                            totals.lines(),
                            List.of(),
                            totals.net(),
                            totals.taxes(),
                            totals.tax(),
                            totals.gross(),
                            List.of(),
                            totals.due(),
                            new PrintedOwnCurrencyTax(
                                    new BigDecimal("18.45"),
                                    Stationer.EUR,
                                    new BigDecimal("1.0841"),
                                    Stationer.TODAY)));

            assertThat(text(printed)).contains("120,00 $", "TVA en EUR", "1,0841 USD", "18,45 €");
        }

        @Test
        void covers_a_period() {
            var dates = PrintedDates.of(Stationer.TODAY)
                    .withPeriod(Stationer.TODAY.withDayOfMonth(1), Stationer.TODAY.withDayOfMonth(30));
            var invoice = Samples.invoice(1);

            assertThat(text(PrintedDocument.of(invoice.title(), dates, invoice.seller(), invoice.customer())))
                    .contains("Période du 01/11/2026 au 30/11/2026");
        }
    }

    @Nested
    class The_other_papers {

        @Test
        void a_quote_asks_for_a_signature_and_sets_options_apart() {
            assertThat(text(Samples.draftQuote()))
                    .contains("Devis", "DV-2026-00007", "révision 2", "Valable jusqu’au 21/12/2026")
                    .contains("Option, non comprise dans le total", "Livraison et installation", "Bon pour accord")
                    .contains("Fournitures pour le salon", "Total TTC 160,87 €");
        }

        @Test
        void a_delivery_note_shows_quantities_and_parcels_but_no_prices() {
            assertThat(text(OtherSamples.deliveryNote()))
                    .contains("Bon de livraison", "Commandé", "Livré", "Reliquat", "30 24 pce 6")
                    .contains("Transports Martin", "12,4 kg", "20,25 kg", "40 × 30 × 30 cm", "TM 4471 2298 03-1")
                    .contains("Marchandise reçue", "Facturé à")
                    .doesNotContain("Total HT", "P.U.", "TTC");
        }

        @Test
        void an_acknowledgement_says_which_dates_hold() {
            assertThat(text(OtherSamples.acknowledgement()))
                    .contains(
                            "Accusé de réception", "Livraison prévue", "03/12/2026", "à confirmer", "Bon pour accord");
        }

        @Test
        void a_return_gives_reasons() {
            assertThat(text(OtherSamples.salesReturn()))
                    .contains("Bon de retour", "BL-2026-00031", "Retourné", "Endommagé", "En quarantaine");
        }

        @Test
        void a_credit_note_names_its_invoice_and_asks_for_no_money() {
            assertThat(text(OtherSamples.creditNote()))
                    .contains("Avoir", "FA-2026-00012 du 12/11/2026", "Total de l’avoir TTC 17,64 €", "Motif")
                    .doesNotContain("IBAN", "Net à payer", "Livré à");
        }

        @Test
        void a_receipt_says_what_the_money_paid() {
            assertThat(text(OtherSamples.receipt()))
                    .contains("Reçu de règlement", "Nous avons reçu 1 500,00 €", "Virement", "VIR 20261120-LIB")
                    .contains("Facture FA-2026-00012 12/11/2026 1 234,56 € 0,00 €", "200,00 € 88,40 €")
                    .contains("Non affecté, porté à votre crédit 65,44 €", "Total reçu 1 500,00 €");
        }

        @Test
        void english_is_english() {
            assertThat(text(Samples.invoice(PrintLanguage.EN, PrintedKind.INVOICE, "FA-2026-00013", 3)))
                    .contains("Invoice", "Issue date 21 Nov 2026", "Unit price", "Net amount", "Amount due €160.87")
                    .contains("Due date", "Bank transfer", "Page 1/1")
                    .doesNotContain("Montant", "Total HT");
        }
    }

    @Nested
    class Across_the_page {

        @Test
        void a_paper_without_number_is_a_draft() {
            assertThat(text(Samples.invoice(PrintLanguage.FR, PrintedKind.INVOICE, null, 1)))
                    .contains("BROUILLON");
            assertThat(text(Samples.invoice(PrintLanguage.EN, PrintedKind.INVOICE, null, 1)))
                    .contains("DRAFT");
        }

        @Test
        void every_page_of_a_draft_says_so() {
            var pages = PdfText.pages(PRINTER.print(Samples.invoice(PrintLanguage.FR, PrintedKind.QUOTE, null, 60)));

            assertThat(pages).hasSizeGreaterThan(1).allMatch(page -> page.contains("BROUILLON"));
        }

        @Test
        void a_pro_forma_says_that_it_is_no_invoice() {
            assertThat(text(Samples.invoice(PrintLanguage.FR, PrintedKind.PRO_FORMA, "PF-2026-00001", 1)))
                    .contains("PRO FORMA – ne vaut pas facture");
        }

        @Test
        void what_was_cancelled_says_so() {
            var order = Samples.invoice(PrintLanguage.FR, PrintedKind.ORDER, "BC-2026-00001", 1);
            var title = order.title().withState(PrintedState.CANCELLED);

            assertThat(text(PrintedDocument.of(title, order.dates(), order.seller(), order.customer())))
                    .contains("ANNULÉ");
        }

        @Test
        void what_counts_says_nothing() {
            assertThat(text(Samples.richInvoice(4))).doesNotContain("BROUILLON", "ANNULÉ", "PRO FORMA");
        }
    }

    @Test
    void money_given_back_is_not_received() {
        assertThat(text(OtherSamples.refund()))
                .contains("Avis de remboursement", "Nous vous avons remboursé 50,00 €", "Remboursé le 21/11/2026")
                .doesNotContain("reçu", "Document réglé");
    }

    @ParameterizedTest
    @EnumSource(PrintedKind.class)
    void every_kind_prints_with_nothing_but_its_title(PrintedKind kind) {
        for (var language : PrintLanguage.values()) {
            var title = PrintedTitle.of(kind, "X-1", language, Stationer.EUR);
            var bare = PrintedDocument.of(title, PrintedDates.of(Stationer.TODAY), Stationer.seller(), null);

            assertThat(text(bare)).contains("X-1").contains(Words.in(language).get("kind." + kind));
        }
    }

    @ParameterizedTest
    @EnumSource(PrintLanguage.class)
    void every_mention_has_its_sentence(PrintLanguage language) {
        var voice = Voice.of(PrintedTitle.of(PrintedKind.INVOICE, "X", language, Stationer.EUR));

        for (var mention : PrintedMention.Standard.values()) {
            assertThat(Mentions.of(mention, voice)).endsWith(".");
        }
        assertThat(Mentions.of(new PrintedMention.LatePenalty(null), voice)).contains("10");
        assertThat(Mentions.of(new PrintedMention.LatePenalty(new BigDecimal("12")), voice))
                .contains("12");
        assertThat(Mentions.of(new PrintedMention.EarlyPaymentDiscount(new BigDecimal("2"), 8), voice))
                .contains("2")
                .contains("8");
    }
}
