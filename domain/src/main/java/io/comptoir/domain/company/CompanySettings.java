package io.comptoir.domain.company;

import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.InvoiceTerms;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The choices of a company that change the rules of the trade for it.
 *
 * @param deliveryApprovalAmount a delivery note above it waits for approval; null: none does
 * @param creditNoteApprovalAmount a credit note above it is issued with approval only; null: none
 * @param salesRepDiscountCeiling in percent; null: no ceiling
 * @param validationRules at most one row per check; a check without a row is off
 * @param quoteValidityDays how long a quote may be accepted after it is sent
 * @param returnConditions the first that fits a product decides; none fits: returnable without limit
 * @param autoInvoice shipping drafts the invoice
 * @param autoIssueInvoices drafts made by the system are issued at once
 * @param deliveredDeletion who may delete notes that have left
 * @param fourEyes nobody approves, validates or issues what they created
 * @param deliveryTolerancePercent over and under delivery that closes a line
 * @param numberFormats of the types that differ from the default
 * @param accounts what entries are booked on
 */
public record CompanySettings(
        SalesRepVisibility salesRepVisibility,
        OrderDownload orderDownload,
        CreditPolicy creditPolicy,
        @Nullable BigDecimal deliveryApprovalAmount,
        @Nullable BigDecimal creditNoteApprovalAmount,
        DocumentFlow documentFlow,
        @Nullable BigDecimal salesRepDiscountCeiling,
        List<ValidationRule> validationRules,
        int quoteValidityDays,
        List<ReturnCondition> returnConditions,
        boolean autoInvoice,
        boolean autoIssueInvoices,
        AutoConfirmation autoConfirmDelivery,
        DeliveredDeletion deliveredDeletion,
        DepositDeduction depositDeduction,
        EscompteVat escompteVat,
        boolean fourEyes,
        boolean allowFreeTextLines,
        BigDecimal deliveryTolerancePercent,
        InvoiceTerms invoiceTerms,
        DeliveryTerms deliveryTerms,
        List<NumberFormat> numberFormats,
        ChartOfAccounts accounts) {

    public static final CompanySettings DEFAULTS = new CompanySettings(
            SalesRepVisibility.ALL,
            OrderDownload.DELIVERY_VALIDATED,
            CreditPolicy.DEFAULTS,
            null,
            null,
            DocumentFlow.STRICT,
            null,
            ValidationRule.DEFAULTS,
            30,
            List.of(),
            false,
            false,
            AutoConfirmation.NEVER,
            DeliveredDeletion.ALL,
            DepositDeduction.FIRST_INVOICE,
            EscompteVat.MENTION,
            false,
            true,
            BigDecimal.ZERO,
            InvoiceTerms.AFTER_DELIVERY,
            DeliveryTerms.AVAILABILITY,
            List.of(),
            ChartOfAccounts.FRENCH);

    public CompanySettings {
        validationRules = List.copyOf(validationRules);
        returnConditions = List.copyOf(returnConditions);
        numberFormats = List.copyOf(numberFormats);
        once("validationRules", validationRules.stream().map(ValidationRule::check));
        once("numberFormats", numberFormats.stream().map(NumberFormat::type));
    }

    private static void once(String setting, Stream<? extends Enum<?>> keys) {
        var seen = new HashSet<Enum<?>>();
        CompanyRule.SETTING_GIVEN_TWICE.check(keys.allMatch(seen::add), "setting", setting);
    }

    /** What an order is checked for, and how strictly. */
    public ValidationRule rule(OrderCheck check) {
        return validationRules.stream()
                .filter(r -> r.check() == check)
                .findFirst()
                .orElseGet(() -> ValidationRule.off(check));
    }

    /** No two types of documents share a prefix: a number names one document. */
    void requireFormatsApart() {
        var types = new HashMap<String, DocumentType>();
        for (var type : DocumentType.values()) {
            var prefix = numberFormat(type).prefix();
            var other = types.putIfAbsent(prefix, type);
            CompanyRule.NUMBER_FORMATS_ALIKE.check(
                    other == null, "prefix", prefix, "type", type.name(), "other", String.valueOf(other));
        }
    }

    public NumberFormat numberFormat(DocumentType type) {
        return numberFormats.stream()
                .filter(f -> f.type() == type)
                .findFirst()
                .orElseGet(() -> NumberFormat.standard(type));
    }
}
