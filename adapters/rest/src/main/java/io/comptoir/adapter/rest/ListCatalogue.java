package io.comptoir.adapter.rest;

import io.comptoir.application.accounting.JournalList;
import io.comptoir.application.carrier.ListCarriers;
import io.comptoir.application.credit.CreditNoteList;
import io.comptoir.application.credit.SupplierCreditNoteList;
import io.comptoir.application.customer.ListCustomers;
import io.comptoir.application.delivery.DeliveryNoteList;
import io.comptoir.application.document.DocumentList;
import io.comptoir.application.identity.ListUsers;
import io.comptoir.application.invoice.InvoiceList;
import io.comptoir.application.invoice.Receivables;
import io.comptoir.application.order.ListOrderTypes;
import io.comptoir.application.order.ListOrders;
import io.comptoir.application.payment.ListPaymentTerms;
import io.comptoir.application.payment.PaymentList;
import io.comptoir.application.pricing.ListPriceLists;
import io.comptoir.application.pricing.ListProductPrices;
import io.comptoir.application.pricing.ListTaxRates;
import io.comptoir.application.product.ListProductFamilies;
import io.comptoir.application.product.ListProducts;
import io.comptoir.application.product.ListUnits;
import io.comptoir.application.project.ListProjects;
import io.comptoir.application.quote.QuoteList;
import io.comptoir.application.quoterequest.ListQuoteRequests;
import io.comptoir.application.quotetemplate.ListQuoteTemplates;
import io.comptoir.application.returns.ReturnList;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.stock.ListStockLevels;
import io.comptoir.application.stock.ListStockMoves;
import io.comptoir.application.stock.ListWarehouses;
import java.util.List;
import java.util.Optional;

/** All lists of the API; their parameters are described in the contract from here. */
public final class ListCatalogue {

    public static final List<ListDefinition> ALL = List.of(
            DocumentList.DEFINITION,
            ListUsers.DEFINITION,
            ListOrders.DEFINITION,
            ListStockLevels.DEFINITION,
            ListStockMoves.DEFINITION,
            QuoteList.DEFINITION,
            DeliveryNoteList.DEFINITION,
            ReturnList.DEFINITION,
            CreditNoteList.DEFINITION,
            SupplierCreditNoteList.DEFINITION,
            PaymentList.DEFINITION,
            InvoiceList.DEFINITION,
            Receivables.DEFINITION,
            ListProducts.DEFINITION,
            ListProductFamilies.DEFINITION,
            ListUnits.DEFINITION,
            ListTaxRates.DEFINITION,
            ListPriceLists.DEFINITION,
            ListProductPrices.DEFINITION,
            ListCustomers.DEFINITION,
            ListPaymentTerms.DEFINITION,
            ListWarehouses.DEFINITION,
            ListProjects.DEFINITION,
            ListCarriers.DEFINITION,
            ListQuoteTemplates.DEFINITION,
            ListQuoteRequests.DEFINITION,
            JournalList.DEFINITION,
            ListOrderTypes.DEFINITION);

    private ListCatalogue() {}

    /** The list at a path, such as {@code /v1/quotes}. */
    public static Optional<ListDefinition> at(String path) {
        return ALL.stream().filter(d -> path.equals("/v1/" + d.name())).findFirst();
    }
}
