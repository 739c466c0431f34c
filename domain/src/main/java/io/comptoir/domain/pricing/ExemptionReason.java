package io.comptoir.domain.pricing;

/** The words that the law of the seller's country asks for on an invoice without tax. */
public final class ExemptionReason {

    private ExemptionReason() {}

    /** The reason of an exemption that the fiscal position gives (CGI ann. II art. 242 nonies A, I, 12°). */
    public static String of(TaxCategory category, String country) {
        boolean french = country.equals("FR") || country.equals("MC");
        return switch (category) {
            case INTRA_COMMUNITY ->
                french
                        ? "Exonération de TVA, article 262 ter, I du CGI"
                        : "Intra-Community supply, article 138 of Directive 2006/112/EC";
            case EXPORT ->
                french
                        ? "Exonération de TVA, article 262, I du CGI"
                        : "Export outside the Union, article 146 of Directive 2006/112/EC";
            case REVERSE_CHARGE -> french ? "Autoliquidation" : "Reverse charge";
            case OUT_OF_SCOPE -> french ? "Opération hors champ de la TVA" : "Not subject to VAT";
            case STANDARD, ZERO, EXEMPT -> "";
        };
    }
}
