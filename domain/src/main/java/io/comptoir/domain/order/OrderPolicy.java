package io.comptoir.domain.order;

import io.comptoir.domain.company.CompanySettings;
import io.comptoir.domain.company.OrderDownload;

/**
 * What the company has settled about its orders.
 *
 * @param downloadOnceValidated the order may be downloaded as soon as it is validated, not only once goods left
 * @param fourEyes nobody validates or approves what he created
 */
public record OrderPolicy(boolean downloadOnceValidated, boolean fourEyes) {

    public static final OrderPolicy USUAL = new OrderPolicy(false, false);

    public static OrderPolicy of(CompanySettings settings) {
        return new OrderPolicy(settings.orderDownload() == OrderDownload.ORDER_VALIDATED, settings.fourEyes());
    }
}
