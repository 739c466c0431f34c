package io.comptoir.adapter.persistence.invoice;

import io.comptoir.domain.shared.totals.DocumentAllowance;
import io.comptoir.domain.shared.totals.TaxTotal;
import io.comptoir.domain.shared.totals.Totals;
import java.util.List;

/** The totals per tax group, as they are stored beside the sums. */
record StoredTaxes(List<TaxTotal> taxes, List<DocumentAllowance> split) {

    static StoredTaxes of(Totals totals) {
        return new StoredTaxes(totals.taxes(), totals.split());
    }
}
