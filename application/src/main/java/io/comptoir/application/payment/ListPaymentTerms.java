package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.payment.PaymentTerm;
import java.util.List;

/** Lists the payment terms. */
@UseCase("paymentTerm:list")
public class ListPaymentTerms {

    public static final ListDefinition DEFINITION = new ListDefinition(
            "payment-terms",
            List.of(
                    new Field("code", "code", Field.Type.TEXT, true),
                    new Field("nameFr", "name_fr", Field.Type.TEXT, true),
                    new Field("nameEn", "name_en", Field.Type.TEXT, true),
                    new Field("isDefault", "is_default", Field.Type.BOOLEAN, false),
                    new Field("archived", "archived", Field.Type.BOOLEAN, false),
                    new Field("createdAt", "created_at", Field.Type.INSTANT, true),
                    new Field("updatedAt", "updated_at", Field.Type.INSTANT, true)),
            true,
            "code");

    private final PaymentTerms terms;

    public ListPaymentTerms(PaymentTerms terms) {
        this.terms = terms;
    }

    public Page<PaymentTerm> handle(Caller caller, ListRequest request) {
        return terms.page(request);
    }
}
