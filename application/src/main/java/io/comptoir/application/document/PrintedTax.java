package io.comptoir.application.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of the tax table.
 *
 * @param category code of EN 16931: S, E, AE, K, G, O, Z
 * @param exemption why no tax is charged (CGI ann. II art. 242 nonies A, 12°)
 */
public record PrintedTax(
        String category, BigDecimal rate, @Nullable String exemption, BigDecimal base, BigDecimal amount) {}
