package io.comptoir.domain.pricing;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The categories of VAT (UNTDID 5305, as EN 16931 restricts it), with the reason each carries by itself. */
public enum TaxCategory {
    /** Taxed at a rate of the country. */
    STANDARD("S", null),
    ZERO("Z", null),
    EXEMPT("E", null),
    REVERSE_CHARGE("AE", "VATEX-EU-AE"),
    /** Goods to a business of another member state (Directive 2006/112/EC art. 138, CGI art. 262 ter I). */
    INTRA_COMMUNITY("K", "VATEX-EU-IC"),
    /** Goods that leave the Union (Directive 2006/112/EC art. 146, CGI art. 262 I). */
    EXPORT("G", "VATEX-EU-G"),
    OUT_OF_SCOPE("O", "VATEX-EU-O");

    private final String code;
    private final @Nullable String exemptionCode;

    TaxCategory(String code, @Nullable String exemptionCode) {
        this.code = code;
        this.exemptionCode = exemptionCode;
    }

    public String code() {
        return code;
    }

    /** The VATEX code that goes without saying; null where a reason is forbidden, or depends on the case. */
    public @Nullable String exemptionCode() {
        return exemptionCode;
    }

    /** Whether tax is charged, be it at zero: such a category carries no reason (BR-S-10, BR-Z-10). */
    public boolean taxed() {
        return this == STANDARD || this == ZERO;
    }

    public static Optional<TaxCategory> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
