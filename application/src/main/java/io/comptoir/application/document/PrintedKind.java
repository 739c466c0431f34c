package io.comptoir.application.document;

/** The papers the company hands out. */
public enum PrintedKind {
    /** Devis. */
    QUOTE,
    /** Bon de commande. */
    ORDER,
    /** Accusé de réception de commande. */
    ACKNOWLEDGEMENT,
    /** Bon de livraison. */
    DELIVERY_NOTE,
    /** Facture. */
    INVOICE,
    /** Facture d'acompte. */
    DEPOSIT_INVOICE,
    /** Facture pro forma: has no number of the invoice series and never counts as an invoice. */
    PRO_FORMA,
    /** Bon de retour. */
    RETURN,
    /** Avoir. */
    CREDIT_NOTE,
    /** Avoir fournisseur: what a supplier credits, noted for the company's own files. */
    SUPPLIER_CREDIT_NOTE,
    /** Reçu de règlement. */
    PAYMENT_RECEIPT,
    /** Avis de remboursement. */
    REFUND_ADVICE
}
