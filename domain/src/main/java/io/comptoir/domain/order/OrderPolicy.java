package io.comptoir.domain.order;

/**
 * What the company has settled about its orders.
 *
 * @param downloadOnceValidated the order may be downloaded as soon as it is validated, not only once goods left
 * @param fourEyes nobody validates or approves what he created
 */
public record OrderPolicy(boolean downloadOnceValidated, boolean fourEyes) {

    public static final OrderPolicy USUAL = new OrderPolicy(false, false);
}
