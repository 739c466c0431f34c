package io.comptoir.adapter.rest.company;

import io.comptoir.domain.company.AutoConfirmation;
import io.comptoir.domain.company.ChartOfAccounts;
import io.comptoir.domain.company.CompanySettings;
import io.comptoir.domain.company.CreditPolicy;
import io.comptoir.domain.company.DeliveredDeletion;
import io.comptoir.domain.company.DepositDeduction;
import io.comptoir.domain.company.DocumentFlow;
import io.comptoir.domain.company.Enforcement;
import io.comptoir.domain.company.EscompteVat;
import io.comptoir.domain.company.NumberFormat;
import io.comptoir.domain.company.OrderCheck;
import io.comptoir.domain.company.OrderDownload;
import io.comptoir.domain.company.ReturnCondition;
import io.comptoir.domain.company.SalesRepVisibility;
import io.comptoir.domain.company.ValidationRule;
import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.InvoiceTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The settings of a company, as they are shown and as they are changed. */
@Schema(name = "CompanySettings")
public record SettingsBody(
        @NotNull SalesRepVisibility salesRepVisibility,
        @NotNull OrderDownload orderDownload,
        @NotNull @Valid CreditBody creditPolicy,
        @Nullable @DecimalMin("0") BigDecimal deliveryApprovalAmount,
        @Nullable @DecimalMin("0") BigDecimal creditNoteApprovalAmount,
        @NotNull DocumentFlow documentFlow,
        @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal salesRepDiscountCeiling,
        @NotNull @Size(max = 50) List<@NotNull @Valid RuleBody> validationRules,
        @Min(1) @Max(3650) int quoteValidityDays,
        @NotNull @Size(max = 200) List<@NotNull @Valid ReturnBody> returnConditions,
        boolean autoInvoice,
        boolean autoIssueInvoices,
        @NotNull @Valid ConfirmationBody autoConfirmDelivery,
        @NotNull DeliveredDeletion deliveredDeletion,
        @NotNull DepositDeduction depositDeduction,
        @NotNull EscompteVat escompteVat,
        boolean fourEyes,
        boolean allowFreeTextLines,
        @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal deliveryTolerancePercent,
        @NotNull InvoiceTerms invoiceTerms,
        @NotNull DeliveryTerms deliveryTerms,
        @NotNull @Size(max = 20) List<@NotNull @Valid FormatBody> numberFormats,
        @NotNull @Valid AccountsBody accounts) {

    /** How strictly the credit limit is applied at each control point. */
    @Schema(name = "CreditPolicy")
    public record CreditBody(
            @NotNull Enforcement orderValidate,
            @NotNull Enforcement deliveryShip,
            @NotNull Enforcement invoiceIssue) {}

    /** A check of orders. */
    @Schema(name = "ValidationRule")
    public record RuleBody(
            @NotNull OrderCheck rule,
            @NotNull Enforcement level,
            @Nullable BigDecimal threshold) {}

    /** Under which conditions goods are taken back. */
    @Schema(name = "ReturnCondition")
    public record ReturnBody(
            @Nullable UUID familyId,
            boolean returnable,
            @Nullable @Min(0) @Max(3650) Integer windowDays,
            @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal restockingFeePercent) {}

    /** When shipped notes count as delivered; {@code days} above 0 with AFTER_DAYS only. */
    @Schema(name = "AutoConfirmation")
    public record ConfirmationBody(
            @NotNull AutoConfirmation.Mode mode,
            @Min(0) @Max(365) int days) {}

    /** The accounts that entries are booked on. */
    @Schema(name = "ChartOfAccounts")
    public record AccountsBody(
            @Schema(examples = "411000") @NotNull @Size(min = 3, max = 12)
            String customers,

            @Schema(examples = "419100") @NotNull @Size(min = 3, max = 12)
            String deposits,

            @Schema(examples = "707000") @NotNull @Size(min = 3, max = 12)
            String goods,

            @Schema(examples = "706000") @NotNull @Size(min = 3, max = 12)
            String services,

            @Schema(examples = "709000") @NotNull @Size(min = 3, max = 12)
            String rebates,

            @Schema(examples = "445710") @NotNull @Size(min = 3, max = 12)
            String vat,

            @Schema(examples = "512000") @NotNull @Size(min = 3, max = 12)
            String bank,

            @Schema(examples = "530000") @NotNull @Size(min = 3, max = 12)
            String cash) {

        static AccountsBody of(ChartOfAccounts a) {
            return new AccountsBody(
                    a.customers(), a.deposits(), a.goods(), a.services(), a.rebates(), a.vat(), a.bank(), a.cash());
        }

        ChartOfAccounts accounts() {
            return new ChartOfAccounts(customers, deposits, goods, services, rebates, vat, bank, cash);
        }
    }

    /** How the numbers of a document type look. */
    @Schema(name = "NumberFormat")
    public record FormatBody(
            @NotNull DocumentType type,
            @NotNull @Size(min = 1, max = 12) String prefix,
            boolean withYear,
            @Min(1) @Max(12) int width) {}

    static SettingsBody of(CompanySettings s) {
        var credit = s.creditPolicy();
        return new SettingsBody(
                s.salesRepVisibility(),
                s.orderDownload(),
                new CreditBody(credit.orderValidate(), credit.deliveryShip(), credit.invoiceIssue()),
                s.deliveryApprovalAmount(),
                s.creditNoteApprovalAmount(),
                s.documentFlow(),
                s.salesRepDiscountCeiling(),
                s.validationRules().stream()
                        .map(r -> new RuleBody(r.check(), r.level(), r.threshold()))
                        .toList(),
                s.quoteValidityDays(),
                s.returnConditions().stream()
                        .map(c ->
                                new ReturnBody(c.familyId(), c.returnable(), c.windowDays(), c.restockingFeePercent()))
                        .toList(),
                s.autoInvoice(),
                s.autoIssueInvoices(),
                new ConfirmationBody(
                        s.autoConfirmDelivery().mode(), s.autoConfirmDelivery().days()),
                s.deliveredDeletion(),
                s.depositDeduction(),
                s.escompteVat(),
                s.fourEyes(),
                s.allowFreeTextLines(),
                s.deliveryTolerancePercent(),
                s.invoiceTerms(),
                s.deliveryTerms(),
                s.numberFormats().stream()
                        .map(f -> new FormatBody(f.type(), f.prefix(), f.withYear(), f.width()))
                        .toList(),
                AccountsBody.of(s.accounts()));
    }

    CompanySettings settings() {
        return new CompanySettings(
                salesRepVisibility,
                orderDownload,
                new CreditPolicy(
                        creditPolicy.orderValidate(), creditPolicy.deliveryShip(), creditPolicy.invoiceIssue()),
                deliveryApprovalAmount,
                creditNoteApprovalAmount,
                documentFlow,
                salesRepDiscountCeiling,
                validationRules.stream()
                        .map(r -> new ValidationRule(r.rule(), r.level(), r.threshold()))
                        .toList(),
                quoteValidityDays,
                returnConditions.stream()
                        .map(c -> new ReturnCondition(
                                c.familyId(), c.returnable(), c.windowDays(), c.restockingFeePercent()))
                        .toList(),
                autoInvoice,
                autoIssueInvoices,
                new AutoConfirmation(autoConfirmDelivery.mode(), autoConfirmDelivery.days()),
                deliveredDeletion,
                depositDeduction,
                escompteVat,
                fourEyes,
                allowFreeTextLines,
                deliveryTolerancePercent,
                invoiceTerms,
                deliveryTerms,
                numberFormats.stream()
                        .map(f -> new NumberFormat(f.type(), f.prefix(), f.withYear(), f.width()))
                        .toList(),
                accounts.accounts());
    }
}
