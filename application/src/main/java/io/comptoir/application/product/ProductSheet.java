package io.comptoir.application.product;

import io.comptoir.domain.pricing.Prices;
import io.comptoir.domain.product.Product;

/** All that users say about a product at once: what it is, and what it costs on the default list. */
public record ProductSheet(Product.Profile profile, Prices prices) {}
