package io.comptoir.domain.pricing;

import io.comptoir.domain.shared.document.Address;
import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.shared.document.LineTax;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.totals.TaxKey;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who sells to whom, across which border: what decides how a line is taxed when nobody chose a rate.
 *
 * <ul>
 *   <li>at home, the product's own rate;
 *   <li>goods to a business of another member state with a VAT number of another state than the seller's: an
 *       intra-Community supply, no tax (category K);
 *   <li>services to such a business, wherever they are rendered: taxed where it is established, by the buyer
 *       himself (category AE; Directive 2006/112/EC art. 44 and 196, CGI art. 259, 1° and 283, 2);
 *   <li>out of the Union: an export, no tax (category G);
 *   <li>to anybody else abroad, the normal rate of the country of destination where the company is registered for
 *       it, else as at home.
 * </ul>
 *
 * What is exempt or out of scope at home stays so across a border.
 *
 * @param seller VAT territory of the company
 * @param destination VAT territory where the goods go
 * @param seat VAT territory where the buyer is invoiced: where he is established, as far as is known
 */
public record FiscalPosition(
        String seller,
        String destination,
        String seat,
        boolean consumer,
        @Nullable String vatNumber) {

    /** Without a customer, as at home. Goods go to the delivery address, else to the billing address. */
    public static FiscalPosition of(String companyCountry, @Nullable Party customer) {
        var seller = VatTerritory.of(companyCountry, null);
        if (customer == null) {
            return new FiscalPosition(seller, seller, seller, true, null);
        }
        var billing = customer.billingAddress();
        var delivery = customer.deliveryAddress();
        return new FiscalPosition(
                seller,
                territory(delivery == null ? billing : delivery, customer, seller),
                territory(billing == null ? delivery : billing, customer, seller),
                customer.kind() == CustomerKind.CONSUMER,
                customer.vatNumber());
    }

    private static String territory(@Nullable Address address, Party customer, String otherwise) {
        return address == null ? otherwise : VatTerritory.of(address.country(), customer.vatNumber());
    }

    /**
     * The decision for a line of a service, with its reason: a business of another member state owes the tax itself.
     *
     * @param own the service's rate
     * @return empty where the company has no rate in force that fits
     */
    public Optional<LineTax> taxOfService(@Nullable TaxRate own, TaxRateTable rates) {
        boolean theBuyerOwes = !staysUntaxed(own)
                && Stream.of(seat, destination).anyMatch(place -> !place.equals(seller) && intraCommunity(place));
        return theBuyerOwes ? Optional.of(exempt(TaxCategory.REVERSE_CHARGE, rates)) : tax(own, rates);
    }

    /**
     * The decision for a line of goods, with its reason.
     *
     * @param own the product's rate; null for free text and for products without one
     * @return empty where the company has no rate in force that fits
     */
    public Optional<LineTax> tax(@Nullable TaxRate own, TaxRateTable rates) {
        if (seller.equals(destination) || staysUntaxed(own)) {
            return atHome(own, rates);
        }
        if (intraCommunity(destination)) {
            return Optional.of(exempt(TaxCategory.INTRA_COMMUNITY, rates));
        }
        if (!consumer && leavesUnion()) {
            return Optional.of(exempt(TaxCategory.EXPORT, rates));
        }
        return rates.normal(destination).map(TaxRate::asLineTax).or(() -> elsewhere(own, rates));
    }

    private Optional<LineTax> elsewhere(@Nullable TaxRate own, TaxRateTable rates) {
        return leavesUnion() ? Optional.of(exempt(TaxCategory.EXPORT, rates)) : atHome(own, rates);
    }

    private Optional<LineTax> atHome(@Nullable TaxRate own, TaxRateTable rates) {
        if (own == null) {
            return rates.normal(seller).map(TaxRate::asLineTax);
        }
        return Optional.of(own).filter(r -> r.inForce(rates.day())).map(TaxRate::asLineTax);
    }

    private boolean intraCommunity(String place) {
        var registered = VatTerritory.ofVatNumber(vatNumber);
        return !consumer
                && VatTerritory.inUnion(seller)
                && VatTerritory.inUnion(place)
                && VatTerritory.inUnion(registered)
                && !registered.equals(seller);
    }

    private boolean leavesUnion() {
        return !VatTerritory.inUnion(destination) || !VatTerritory.inUnion(seller);
    }

    private static boolean staysUntaxed(@Nullable TaxRate own) {
        return own != null
                && TaxCategory.of(own.key().category())
                        .filter(c -> c == TaxCategory.EXEMPT || c == TaxCategory.OUT_OF_SCOPE)
                        .isPresent();
    }

    private LineTax exempt(TaxCategory category, TaxRateTable rates) {
        return rates.exemption(category)
                .map(TaxRate::asLineTax)
                .orElseGet(() -> new LineTax(
                        null,
                        new TaxKey(category.code(), BigDecimal.ZERO, category.exemptionCode()),
                        ExemptionReason.of(category, seller)));
    }
}
