package io.comptoir.adapter.rest.shared.document;

import io.comptoir.application.customer.TermsInput;
import io.comptoir.application.pricing.LineInput;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.document.Terms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be said of any document of the chain. Absent is null; what is left out takes its default. */
public abstract class DocumentRequest {

    public @Nullable UUID customerId;
    public @Nullable UUID contactId;
    public @Nullable UUID projectId;

    @Schema(description = "Incoterms 2020 code, with its place", examples = "DAP Lyon")
    @Size(max = 60)
    public @Nullable String incoterm;

    public @Nullable UUID carrierId;

    @Schema(description = "Date comptable, where it differs from the document's day")
    public @Nullable LocalDate accountingDate;

    @Schema(description = "ISO 4217; the customer's, else the company's currency when absent", examples = "EUR")
    @Pattern(regexp = "[A-Z]{3}")
    public @Nullable String currency;

    public @Nullable UUID priceListId;
    public @Nullable UUID paymentTermId;
    public @Nullable PaymentMethod paymentMethod;

    @Schema(description = "The buyer's own order number", examples = "CDE-4711")
    @Size(max = 100)
    public @Nullable String customerReference;

    public @Nullable LocalDate requestedDate;

    @Schema(description = "An address of the customer; absent: the one used for invoices")
    public @Nullable UUID billingAddressId;

    @Schema(description = "An address of the customer; absent: the one used for deliveries")
    public @Nullable UUID deliveryAddressId;

    public @Nullable UUID salesRepId;

    @Size(max = 2000)
    public @Nullable String note;

    @Valid
    @NotNull
    @Size(max = 1000)
    public List<LineRequest> lines = List.of();

    @Schema(description = "Discounts on the whole document, after those of the lines")
    @Valid
    @NotNull
    @Size(max = 10)
    public List<DiscountBody> discounts = List.of();

    /** The conditions that are asked for. */
    public TermsInput toTerms() {
        return new TermsInput(
                customerId,
                contactId,
                projectId,
                incoterm,
                carrierId,
                accountingDate,
                currency == null ? null : Currencies.of(currency),
                priceListId,
                paymentTermId,
                paymentMethod,
                customerReference,
                requestedDate,
                billingAddressId,
                deliveryAddressId,
                salesRepId,
                note);
    }

    /** The lines that are asked for. */
    public List<LineInput> toLines() {
        return lines.stream().map(LineRequest::toInput).toList();
    }

    /** Fills this with the editable form of a document, for merge patches. */
    protected void fill(Terms terms, Content content) {
        customerId = terms.customerId();
        contactId = terms.contactId();
        projectId = terms.projectId();
        incoterm = terms.incoterm();
        carrierId = terms.carrierId();
        accountingDate = terms.accountingDate();
        currency = terms.currency().getCurrencyCode();
        priceListId = terms.priceListId();
        paymentTermId = terms.paymentTermId();
        paymentMethod = terms.paymentMethod();
        customerReference = terms.customerReference();
        requestedDate = terms.requestedDate();
        salesRepId = terms.salesRepId();
        note = terms.note();
        lines = content.lines().stream()
                .filter(l -> l.item().kind() != ItemKind.SYSTEM)
                .map(LineRequest::from)
                .toList();
        discounts = content.discounts().stream().map(DiscountBody::from).toList();
    }
}
