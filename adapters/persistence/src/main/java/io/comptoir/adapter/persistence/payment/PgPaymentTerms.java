package io.comptoir.adapter.persistence.payment;

import com.fasterxml.jackson.core.type.TypeReference;
import io.comptoir.adapter.persistence.shared.Json;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.RecordTable;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.payment.PaymentTerms;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.payment.EarlySettlement;
import io.comptoir.domain.payment.Instalment;
import io.comptoir.domain.payment.PaymentTerm;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Payment terms as rows. */
@Singleton
public class PgPaymentTerms implements PaymentTerms {

    private static final String LISTED =
            "SELECT t.*, comptoir_fold(t.code || ' ' || t.name_fr || ' ' || t.name_en) AS search_text FROM payment_term t WHERE t.company_id = ?";

    private static final TypeReference<List<Instalment>> INSTALMENTS = new TypeReference<>() {};

    private final Sql sql;
    private final ListSql lists;
    private final RecordTable<PaymentTerm> table;

    public PgPaymentTerms(Sql sql, ListSql lists) {
        this.sql = sql;
        this.lists = lists;
        this.table = new RecordTable<>(sql, "payment_term", "t.*", "payment-term", PgPaymentTerms::read);
    }

    @Override
    public Optional<PaymentTerm> find(UUID id) {
        return table.find(id);
    }

    @Override
    public Optional<PaymentTerm> defaultTerm() {
        return table.find("is_default", true);
    }

    @Override
    public Page<PaymentTerm> page(ListRequest request) {
        return lists.page(request, LISTED, List.of(Scope.companyId()), PgPaymentTerms::read);
    }

    @Override
    public PaymentTerm lock(UUID id, Expected expected) {
        table.alone();
        return table.lock(id, expected, PaymentTerm::head);
    }

    @Override
    public void add(PaymentTerm term) {
        table.alone();
        giveWayTo(term);
        table.add(row(term));
    }

    @Override
    public void update(PaymentTerm term) {
        giveWayTo(term);
        table.update(row(term), term.head());
    }

    @Override
    public void remove(UUID id) {
        table.remove(id);
    }

    private void giveWayTo(PaymentTerm term) {
        if (term.profile().isDefault()) {
            sql.update(
                    "UPDATE payment_term SET is_default = false, version = version + 1, updated_at = ?"
                            + " WHERE company_id = ? AND is_default AND id <> ?",
                    term.head().updatedAt(),
                    Scope.companyId(),
                    term.id());
        }
    }

    private static Row row(PaymentTerm term) {
        var profile = term.profile();
        return RecordTable.row(term.id(), term.head())
                .with("code", profile.code())
                .with("name_fr", profile.nameFr())
                .with("name_en", profile.nameEn())
                .with("instalments", Json.of(profile.instalments()))
                .with("early_settlement", profile.earlySettlement() == null ? null : Json.of(profile.earlySettlement()))
                .with("is_default", profile.isDefault());
    }

    private static PaymentTerm read(ResultRow row) {
        return new PaymentTerm(
                row.uuid("id"),
                RecordTable.head(row),
                new PaymentTerm.Profile(
                        row.string("code"),
                        row.string("name_fr"),
                        row.string("name_en"),
                        row.json("instalments", INSTALMENTS),
                        row.jsonOrNull("early_settlement", EarlySettlement.class),
                        row.bool("is_default")));
    }
}
