package io.comptoir.domain.stock;

import java.util.UUID;

/** A product in a warehouse: what levels are kept of, and what is locked. */
public record StockKey(UUID productId, UUID warehouseId) {}
