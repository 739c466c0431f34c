package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.error.Rule;

/** The rule book of invoices. */
public enum InvoiceRule implements Rule {
    /** Once issued, an invoice is corrected by a credit note only (CGI art. 289, I-5; ann. II art. 242 nonies A). */
    ISSUED_INVOICE_IMMUTABLE(Kind.STATE),
    /** The invoice terms hold a line back. */
    NOT_YET_INVOICEABLE(Kind.STATE),
    /** A deposit must be paid before it is deducted, unless the caller insists. */
    DEPOSIT_UNPAID(Kind.STATE),
    /** A deposit is asked for in percent or as an amount, one of them. */
    DEPOSIT_SIZE_REQUIRED(Kind.VALUE),
    /** A French business is named with its SIREN (CGI ann. II art. 242 nonies A, 1°). */
    BUYER_SIREN_REQUIRED(Kind.VALUE),
    BUYER_REQUIRED(Kind.VALUE),
    PRO_FORMA_NOT_ISSUED(Kind.STATE),
    /** An independent computation of the totals came to other figures. */
    TOTALS_DIFFER(Kind.STATE),
    /** One invoice has one customer, one currency, one payment term and one tax regime. */
    NOT_INVOICED_TOGETHER(Kind.VALUE),
    ISSUE_DATE_IN_FUTURE(Kind.VALUE),
    /** The customer would owe more than his limit (INVOICE_ISSUE). */
    INVOICE_OVER_CREDIT_LIMIT(Kind.STATE),
    NOTHING_OPEN(Kind.STATE),
    ALREADY_DISPUTED(Kind.STATE),
    NOT_DISPUTED(Kind.STATE),
    DISPUTE_EXCEEDS_OPEN(Kind.VALUE),
    /** Neither the customer nor the request says where to send it. */
    MAIL_ADDRESS_REQUIRED(Kind.VALUE),
    ALREADY_DOUBTFUL(Kind.STATE),
    ALREADY_WRITTEN_OFF(Kind.STATE),
    /** Goods are delivered of invoices that are issued and bill what is sold. */
    INVOICE_NOT_DELIVERABLE(Kind.STATE);

    private final Kind kind;

    InvoiceRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
