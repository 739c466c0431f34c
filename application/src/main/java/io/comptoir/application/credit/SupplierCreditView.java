package io.comptoir.application.credit;

import io.comptoir.application.shared.ActionView;
import io.comptoir.domain.credit.SupplierCreditSnapshot;
import java.util.List;

/** A supplier's credit note as it is shown. */
public record SupplierCreditView(SupplierCreditSnapshot note, List<ActionView> actions) {}
