package io.comptoir.domain.credit;

import io.comptoir.domain.shared.lifecycle.Lifecycle;

/** The states of a supplier's credit note. */
public enum SupplierCreditStatus {
    DRAFT,
    ISSUED,
    CANCELLED;

    public static final Lifecycle<SupplierCreditStatus, SupplierCreditAction> LIFECYCLE =
            Lifecycle.<SupplierCreditStatus, SupplierCreditAction>of("supplier-credit-note", SupplierCreditAction.class)
                    .keep(SupplierCreditAction.UPDATE, DRAFT)
                    .allow(SupplierCreditAction.ISSUE, ISSUED, DRAFT)
                    .allow(SupplierCreditAction.CANCEL, CANCELLED, DRAFT)
                    .keep(SupplierCreditAction.DOWNLOAD, values());
}
