package io.comptoir.application.fiscal;

import io.comptoir.domain.company.LegalIdentity;
import io.comptoir.domain.shared.document.Address;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.totals.Discount;
import io.comptoir.domain.shared.totals.LineTotal;
import io.comptoir.domain.shared.totals.TaxTotal;
import io.comptoir.domain.shared.totals.Totals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The printed parts of issued documents, as the chain records them: named one by one, so that what is hashed changes
 * by decision only.
 */
public final class FiscalPayload {

    private FiscalPayload() {}

    /** Names and values in pairs; values may be null. */
    public static Map<String, @Nullable Object> of(@Nullable Object... pairs) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }

    public static Map<String, @Nullable Object> seller(LegalIdentity seller) {
        return of(
                "name", seller.name(),
                "legalForm", seller.legalForm(),
                "capital", seller.capital(),
                "siren", seller.siren(),
                "siret", seller.siret(),
                "registration", seller.rcs(),
                "vatNumber", seller.vatNumber(),
                "address", address(seller.address()),
                "phone", seller.phone(),
                "email", seller.email(),
                "iban", seller.iban(),
                "bic", seller.bic());
    }

    public static @Nullable Map<String, @Nullable Object> buyer(@Nullable Party buyer) {
        if (buyer == null) {
            return null;
        }
        return of(
                "id", buyer.customerId(),
                "code", buyer.code(),
                "name", buyer.name(),
                "kind", buyer.kind(),
                "siren", buyer.siren(),
                "siret", buyer.siret(),
                "vatNumber", buyer.vatNumber(),
                "language", buyer.language(),
                "billingAddress", address(buyer.billingAddress()),
                "deliveryAddress", address(buyer.deliveryAddress()));
    }

    public static Map<String, @Nullable Object> terms(Terms terms) {
        return of(
                "buyer", buyer(terms.customer()),
                "currency", terms.currency().getCurrencyCode(),
                "incoterm", terms.incoterm(),
                "paymentMethod", terms.paymentMethod(),
                "customerReference", terms.customerReference(),
                "accountingDate", terms.accountingDate(),
                "note", terms.note());
    }

    public static Map<String, @Nullable Object> content(Content content) {
        var lines = new ArrayList<Map<String, @Nullable Object>>();
        for (int i = 0; i < content.lines().size(); i++) {
            lines.add(line(content.lines().get(i), content.totals().lines().get(i)));
        }
        return of(
                "lines", lines,
                "discounts", discounts(content.discounts()),
                "totals", totals(content.totals()));
    }

    private static @Nullable Map<String, @Nullable Object> address(@Nullable Address address) {
        if (address == null) {
            return null;
        }
        return of(
                "street", address.street(),
                "street2", address.street2(),
                "postcode", address.postcode(),
                "city", address.city(),
                "region", address.region(),
                "country", address.country());
    }

    private static Map<String, @Nullable Object> line(SalesLine line, LineTotal total) {
        return of(
                "id", line.id(),
                "position", line.position(),
                "productCode", line.item().productCode(),
                "description", line.item().description(),
                "kind", line.item().kind(),
                "quantity", line.quantity(),
                "unitCode", line.item().unitCode(),
                "unitPrice", line.price().unitPrice(),
                "discounts", discounts(line.discounts()),
                "gross", total.gross(),
                "allowance", total.allowance(),
                "net", total.net(),
                "documentShare", total.documentShare(),
                "tax", total.tax(),
                "taxCategory", line.tax().key().category(),
                "taxRate", line.tax().key().rate(),
                "exemptionCode", line.tax().key().exemptionCode(),
                "exemptionReason", line.tax().exemptionReason(),
                "sources",
                        line.sources().stream()
                                .map(s -> of("type", s.type(), "document", s.documentId(), "line", s.lineId()))
                                .toList());
    }

    private static List<Map<String, @Nullable Object>> discounts(List<Discount> discounts) {
        return discounts.stream()
                .map(d -> of("kind", d.kind(), "value", d.value(), "stacking", d.stacking()))
                .toList();
    }

    private static Map<String, @Nullable Object> totals(Totals totals) {
        return of(
                "lines", totals.linesNet(),
                "allowance", totals.allowance(),
                "net", totals.net(),
                "tax", totals.tax(),
                "gross", totals.gross(),
                "taxes", totals.taxes().stream().map(FiscalPayload::tax).toList());
    }

    private static Map<String, @Nullable Object> tax(TaxTotal tax) {
        return of(
                "category", tax.key().category(),
                "rate", tax.key().rate(),
                "exemptionCode", tax.key().exemptionCode(),
                "base", tax.base(),
                "tax", tax.tax());
    }
}
