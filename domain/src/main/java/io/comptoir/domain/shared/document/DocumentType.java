package io.comptoir.domain.shared.document;

/** The documents of the chain, with the prefix of their numbers. */
public enum DocumentType {
    /** Demande de devis: what a customer asks to be quoted. */
    QUOTE_REQUEST("DD", false),
    QUOTE("DV", false),
    ORDER("BC", false),
    DELIVERY_NOTE("BL", false),
    INVOICE("FA", true),
    PRO_FORMA("PF", false),
    RETURN("BR", false),
    CREDIT_NOTE("BA", true),
    SUPPLIER_CREDIT_NOTE("AF", false),
    PAYMENT("PR", false);

    private final String prefix;
    private final boolean gapless;

    DocumentType(String prefix, boolean gapless) {
        this.prefix = prefix;
        this.gapless = gapless;
    }

    public String prefix() {
        return prefix;
    }

    /** Whether the law asks for a series without gaps (CGI ann. II art. 242 nonies A, 7°). */
    public boolean gapless() {
        return gapless;
    }
}
