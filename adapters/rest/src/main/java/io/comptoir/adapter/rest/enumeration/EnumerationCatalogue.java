package io.comptoir.adapter.rest.enumeration;

import io.comptoir.application.quote.PublicQuoteWord;
import io.comptoir.application.shared.Warning;
import io.comptoir.domain.accounting.JournalCode;
import io.comptoir.domain.company.AutoConfirmation;
import io.comptoir.domain.company.ControlPoint;
import io.comptoir.domain.company.DeliveredDeletion;
import io.comptoir.domain.company.DepositDeduction;
import io.comptoir.domain.company.DocumentFlow;
import io.comptoir.domain.company.Enforcement;
import io.comptoir.domain.company.EscompteVat;
import io.comptoir.domain.company.OrderCheck;
import io.comptoir.domain.company.OrderDownload;
import io.comptoir.domain.company.SalesRepVisibility;
import io.comptoir.domain.credit.CreditNoteStatus;
import io.comptoir.domain.credit.CreditPurpose;
import io.comptoir.domain.credit.SupplierCreditStatus;
import io.comptoir.domain.customer.AddressUse;
import io.comptoir.domain.customer.CustomerStatus;
import io.comptoir.domain.delivery.DeliveryNoteStatus;
import io.comptoir.domain.delivery.DifferenceDecision;
import io.comptoir.domain.identity.MembershipStatus;
import io.comptoir.domain.identity.Role;
import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.order.AcknowledgementStatus;
import io.comptoir.domain.order.DeliveryStatus;
import io.comptoir.domain.order.OrderHold;
import io.comptoir.domain.order.OrderTypePreset;
import io.comptoir.domain.order.OrderWord;
import io.comptoir.domain.order.TermsSource;
import io.comptoir.domain.order.Violation;
import io.comptoir.domain.payment.EndOfMonth;
import io.comptoir.domain.payment.PaymentSnapshot;
import io.comptoir.domain.pricing.TaxCategory;
import io.comptoir.domain.product.ProductKind;
import io.comptoir.domain.quote.QuoteChannel;
import io.comptoir.domain.quote.QuoteStatus;
import io.comptoir.domain.quoterequest.QuoteRequestStatus;
import io.comptoir.domain.returns.CreditStatus;
import io.comptoir.domain.returns.ReceiptStatus;
import io.comptoir.domain.returns.Resolution;
import io.comptoir.domain.returns.ReturnReason;
import io.comptoir.domain.returns.ReturnWord;
import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.totals.Discount;
import io.comptoir.domain.stock.Disposition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All lists of words that the API speaks, with the properties of answers that hold one. The labels stand in
 * {@code enumerations/<language>.properties}; the contract and {@code /v1/enumerations} are made from here.
 */
public final class EnumerationCatalogue {

    private static final List<Enumeration> CHAIN = List.of(
            Enumeration.of(
                    "document-type",
                    DocumentType.class,
                    "DocumentLink.type",
                    "LineSource.type",
                    "Allocation.type",
                    "DocumentRow.type",
                    "JournalEntryLine.pieceType"),
            Enumeration.of(
                    "quote-status", QuoteStatus.class, "Quote.status", "QuoteRow.status", "QuoteRevision.status"),
            Enumeration.of("public-quote-status", PublicQuoteWord.class, "PublicQuote.status"),
            Enumeration.of(
                    "quote-request-status",
                    QuoteRequestStatus.class,
                    "QuoteRequestRecord.status",
                    "QuoteRequestRow.status"),
            Enumeration.of("quote-channel", QuoteChannel.class, "QuoteSending.channel"),
            Enumeration.of("order-status", OrderWord.class, "Order.status", "OrderRow.status"),
            Enumeration.of(
                    "order-delivery-status", DeliveryStatus.class, "Order.deliveryStatus", "OrderRow.deliveryStatus"),
            Enumeration.of(
                    "order-invoice-status",
                    io.comptoir.domain.order.InvoiceStatus.class,
                    "Order.invoiceStatus",
                    "OrderRow.invoiceStatus"),
            Enumeration.of("order-payment-status", io.comptoir.domain.order.PaymentStatus.class, "Order.paymentStatus"),
            Enumeration.of(
                    "acknowledgement-status",
                    AcknowledgementStatus.class,
                    "Order.acknowledgementStatus",
                    "OrderRow.acknowledgementStatus"),
            Enumeration.of("order-hold", OrderHold.class, "Order.holds"),
            Enumeration.of("terms-source", TermsSource.class, "Order.deliveryTermsSource", "Order.invoiceTermsSource"),
            Enumeration.of("violation-severity", Violation.Severity.class, "OrderViolation.severity"),
            Enumeration.of(
                    "delivery-note-status", DeliveryNoteStatus.class, "DeliveryNote.status", "DeliveryNoteRow.status"),
            Enumeration.of("difference-decision", DifferenceDecision.class, "DeliveryLine.decision"),
            Enumeration.of("item-kind", ItemKind.class, "Line.kind", "QuoteLine.kind", "OrderLine.kind"),
            Enumeration.of(
                    "invoice-terms",
                    InvoiceTerms.class,
                    "Customer.invoiceTerms",
                    "Order.invoiceTerms",
                    "OrderType.invoiceTerms"),
            Enumeration.of(
                    "delivery-terms",
                    DeliveryTerms.class,
                    "Customer.deliveryTerms",
                    "Order.deliveryTerms",
                    "OrderType.deliveryTerms"),
            Enumeration.of("order-type-delivery", OrderTypePreset.Delivery.class, "OrderType.deliveryNote"),
            Enumeration.of("order-type-invoicing", OrderTypePreset.Invoicing.class, "OrderType.invoice"));

    private static final List<Enumeration> MONEY = List.of(
            Enumeration.of(
                    "invoice-status",
                    io.comptoir.domain.invoice.InvoiceStatus.class,
                    "Invoice.status",
                    "InvoiceRow.status"),
            Enumeration.of(
                    "invoice-payment-status",
                    io.comptoir.domain.invoice.PaymentStatus.class,
                    "Invoice.paymentStatus",
                    "InvoiceRow.paymentStatus"),
            Enumeration.of("invoice-kind", InvoiceKind.class, "Invoice.kind", "InvoiceRow.kind"),
            Enumeration.of("return-status", ReturnWord.class, "Return.status", "ReturnRow.status"),
            Enumeration.of("receipt-status", ReceiptStatus.class, "Return.receiptStatus", "ReturnRow.receiptStatus"),
            Enumeration.of("return-credit-status", CreditStatus.class, "Return.creditStatus", "ReturnRow.creditStatus"),
            Enumeration.of(
                    "return-reason", ReturnReason.class, "Return.reason", "ReturnRow.reason", "ReturnLine.reason"),
            Enumeration.of("return-resolution", Resolution.class, "ReturnLine.resolution"),
            Enumeration.of("disposition", Disposition.class, "ReturnReception.disposition"),
            Enumeration.of("credit-note-status", CreditNoteStatus.class, "CreditNote.status", "CreditNoteRow.status"),
            Enumeration.of("credit-purpose", CreditPurpose.class, "CreditNote.purpose", "CreditNoteRow.purpose"),
            Enumeration.of(
                    "supplier-credit-note-status",
                    SupplierCreditStatus.class,
                    "SupplierCreditNote.status",
                    "SupplierCreditNoteRow.status"),
            Enumeration.of(
                    "payment-status",
                    io.comptoir.domain.payment.PaymentStatus.class,
                    "Payment.status",
                    "PaymentRow.status",
                    "DeliveryPayment.status"),
            Enumeration.of(
                    "payment-method",
                    PaymentMethod.class,
                    "Payment.method",
                    "PaymentRow.method",
                    "DeliveryPayment.method",
                    "CreditNoteRefunded.method",
                    "Customer.paymentMethod",
                    "Quote.paymentMethod",
                    "Order.paymentMethod",
                    "OrderType.paymentMethod",
                    "Invoice.paymentMethod"),
            Enumeration.of(
                    "payment-direction", PaymentSnapshot.Direction.class, "Payment.direction", "PaymentRow.direction"),
            Enumeration.of("journal", JournalCode.class, "JournalEntryLine.journal"),
            Enumeration.of("discount-kind", Discount.Kind.class),
            Enumeration.of("discount-stacking", Discount.Stacking.class));

    private static final List<Enumeration> COMPANY = List.of(
            Enumeration.of("tax-category", TaxCategory.class),
            Enumeration.of("end-of-month", EndOfMonth.class),
            Enumeration.of("customer-kind", CustomerKind.class, "Customer.kind", "CustomerSnapshot.kind"),
            Enumeration.of("customer-status", CustomerStatus.class, "Customer.status"),
            Enumeration.of("address-use", AddressUse.class),
            Enumeration.of("product-kind", ProductKind.class, "Product.kind"),
            Enumeration.of("role", Role.class, "User.roles", "Me.roles"),
            Enumeration.of("user-status", MembershipStatus.class, "User.status"),
            Enumeration.of("sales-rep-visibility", SalesRepVisibility.class),
            Enumeration.of("control-point", ControlPoint.class),
            Enumeration.of("enforcement", Enforcement.class),
            Enumeration.of("order-check", OrderCheck.class, "OrderViolation.rule"),
            Enumeration.of("escompte-vat", EscompteVat.class),
            Enumeration.of("document-flow", DocumentFlow.class),
            Enumeration.of("deposit-deduction", DepositDeduction.class),
            Enumeration.of("delivered-deletion", DeliveredDeletion.class),
            Enumeration.of("order-download", OrderDownload.class),
            Enumeration.of("auto-confirmation", AutoConfirmation.Mode.class),
            Enumeration.of("warning-severity", Warning.Severity.class, "Warning.severity"));

    public static final List<Enumeration> ALL =
            Stream.of(CHAIN, MONEY, COMPANY).flatMap(List::stream).toList();

    private EnumerationCatalogue() {}

    public static Optional<Enumeration> find(String name) {
        return ALL.stream().filter(e -> e.name().equals(name)).findFirst();
    }
}
