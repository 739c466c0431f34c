package io.comptoir.domain.shared.totals;

/** Whether the prices, and the discounts in amounts, of a document are without tax or with it. */
public enum PriceMode {
    /** Without tax: the tax of a group is computed on its base. */
    NET {
        @Override
        GroupTotal total(TaxGroup group) {
            return NetPrices.total(group);
        }
    },
    /** With tax (TTC), as consumers are quoted: what the customer pays is given, the tax is contained in it. */
    GROSS {
        @Override
        GroupTotal total(TaxGroup group) {
            return GrossPrices.total(group);
        }
    };

    abstract GroupTotal total(TaxGroup group);
}
