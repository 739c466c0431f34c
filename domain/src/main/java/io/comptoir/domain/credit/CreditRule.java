package io.comptoir.domain.credit;

import io.comptoir.domain.shared.error.Rule;

/** The rule book of credit notes. */
public enum CreditRule implements Rule {
    /** Nobody deletes a credit note; a draft is cancelled, an issued one stays in the books. */
    CREDIT_NOTE_UNDELETABLE(Kind.FORBIDDEN),
    /** Over the company's amount an administrator issues. */
    CREDIT_NOTE_APPROVAL_REQUIRED(Kind.FORBIDDEN),
    /** Only an issued invoice that is not credited in full is credited. */
    INVOICE_NOT_CREDITABLE(Kind.STATE),
    /** All but a rebate name their invoice; a rebate names its customer and its period. */
    CREDIT_ORIGIN_REQUIRED(Kind.VALUE),
    /** A price correction and a gesture credit an amount, not quantities. */
    CREDIT_BY_AMOUNT_ONLY(Kind.VALUE),
    /** Lines or an amount, not both. */
    LINES_OR_AMOUNT(Kind.VALUE),
    /** What a return brought back is credited as it was planned; cancel the draft and make another one. */
    CREDIT_FOLLOWS_RETURN(Kind.STATE),
    /** A credit is put against invoices of its own customer, in its own currency. */
    CREDIT_OF_ANOTHER_CUSTOMER(Kind.VALUE),
    /** A supplier's credit note names the supplier. */
    SUPPLIER_REQUIRED(Kind.VALUE);

    private final Kind kind;

    CreditRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
