package io.comptoir.adapter.rest.order;

import io.comptoir.adapter.rest.shared.GivenId;
import io.comptoir.adapter.rest.shared.document.DiscountBody;
import io.comptoir.adapter.rest.shared.document.DocumentRequest;
import io.comptoir.adapter.rest.shared.document.LineRequest;
import io.comptoir.application.order.OrderSheet;
import io.comptoir.domain.order.OrderConditions;
import io.comptoir.domain.order.OrderSnapshot;
import io.comptoir.domain.order.Resolved;
import io.comptoir.domain.order.TermsSource;
import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.ExternalRef;
import io.comptoir.domain.shared.document.InvoiceTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order as it is asked for. What is left out is taken from the order type, the customer and the company. */
@Schema(name = "OrderRequest")
public class OrderRequest extends DocumentRequest {

    /** What another system calls the order. */
    @Schema(name = "OrderExternalRef")
    public record RefBody(
            @Schema(examples = "edi") @NotBlank @Size(max = 40)
            String system,

            @Schema(examples = "4711") @NotBlank @Size(max = 100)
            String id) {}

    @Schema(description = "Made by the client, v4 or v7; the server makes one when absent")
    public @Nullable UUID id;

    @Schema(description = "Code of an order type; STANDARD when absent", examples = "STANDARD")
    @Size(max = 40)
    public @Nullable String type;

    @Schema(description = "How the order came in; API when absent", examples = "MOBILE")
    @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
    public @Nullable String channel;

    @Schema(description = "The company's default when absent")
    public @Nullable UUID warehouseId;

    public @Nullable InvoiceTerms invoiceTerms;
    public @Nullable DeliveryTerms deliveryTerms;

    @Valid
    @NotNull
    @Size(max = 20)
    public List<@NotNull RefBody> externalRefs = List.of();

    OrderSheet sheet() {
        return new OrderSheet(
                toTerms(),
                type,
                channel,
                externalRefs.stream()
                        .map(r -> new ExternalRef(r.system(), r.id()))
                        .toList(),
                warehouseId,
                deliveryTerms,
                invoiceTerms,
                toLines(),
                DiscountBody.toDiscounts(discounts));
    }

    OrderSheet sheetOf(UUID order) {
        GivenId.checkUnchanged(order, id);
        return sheet();
    }

    /** The editable form. Only terms that were typed on the order stand there: the others are decided again. */
    static OrderRequest of(OrderSnapshot order) {
        var form = new OrderRequest();
        form.fill(order.terms(), order.content());
        var conditions = order.conditions();
        form.id = order.id();
        if (conditions.type().customerReturn()) {
            form.lines = order.content().lines().stream()
                    .map(LineRequest::bringingBack)
                    .toList();
        }
        form.type = conditions.type().code();
        form.channel = conditions.channel();
        form.warehouseId = conditions.warehouseId();
        form.invoiceTerms = typed(conditions.invoiceTerms());
        form.deliveryTerms = typed(conditions.deliveryTerms());
        form.paymentMethod = typed(conditions);
        form.externalRefs = conditions.externalRefs().stream()
                .map(r -> new RefBody(r.system(), r.id()))
                .toList();
        return form;
    }

    private static <T> @Nullable T typed(Resolved<T> term) {
        return term.source() == TermsSource.ORDER ? term.value() : null;
    }

    private static io.comptoir.domain.shared.document.@Nullable PaymentMethod typed(OrderConditions conditions) {
        var method = conditions.paymentMethod();
        return method == null ? null : typed(method);
    }
}
