package io.comptoir.application.customer;

import io.comptoir.domain.customer.CustomerTerms;
import java.util.Set;

/** Knows whether what a customer's terms name is there: payment term, price list, sales representative. */
public interface TermReferences {

    /** The fields whose value is nobody's: {@code paymentTermId}, {@code priceListId}, {@code salesRepId}. */
    Set<String> unknown(CustomerTerms terms);
}
