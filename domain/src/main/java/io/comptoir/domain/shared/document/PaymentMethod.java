package io.comptoir.domain.shared.document;

/** How a customer pays (F054). */
public enum PaymentMethod {
    BANK_REMITTANCE(false),
    TRANSFER(true),
    BANK_DEPOSIT(true),
    CASH(true),
    CARD(true),
    DIRECT_DEBIT(false),
    CASH_ON_DELIVERY(true),
    BILL_OF_EXCHANGE(false);

    private final boolean goodOnReceipt;

    PaymentMethod(boolean goodOnReceipt) {
        this.goodOnReceipt = goodOnReceipt;
    }

    /** Whether the money counts as paid on receipt; cheques, debits and bills count only once cleared. */
    public boolean goodOnReceipt() {
        return goodOnReceipt;
    }

    /** Whether the money changes hands at the counter. */
    public boolean immediate() {
        return this == CASH || this == CARD;
    }
}
