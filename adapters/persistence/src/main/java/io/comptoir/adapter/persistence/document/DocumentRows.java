package io.comptoir.adapter.persistence.document;

import io.comptoir.domain.shared.document.DocumentType;
import java.util.EnumMap;
import java.util.Map;

/**
 * One query per type of document, all with the same columns, each of one table: so the planner merges their indexes and
 * reads no more rows than a page has.
 */
final class DocumentRows {

    private static final Map<DocumentType, String> QUERIES = new EnumMap<>(Map.of(
            DocumentType.QUOTE,
            """
            SELECT 'QUOTE' AS type, d.id, d.version, d.number, d.status, d.customer_id,
                   coalesce(d.terms -> 'customer' ->> 'name', d.offer -> 'prospect' ->> 'name') AS customer_name,
                   d.currency, d.gross, d.created_at, d.search_text
              FROM quote d WHERE d.company_id = ?""",
            DocumentType.ORDER,
            """
            SELECT 'ORDER', d.id, d.version, d.number,
                   (SELECT s.word FROM sales_order_state s WHERE s.company_id = d.company_id AND s.id = d.id),
                   d.customer_id, d.terms -> 'customer' ->> 'name', d.currency, d.gross, d.created_at, d.search_text
              FROM sales_order d WHERE d.company_id = ?""",
            DocumentType.DELIVERY_NOTE,
            """
            SELECT 'DELIVERY_NOTE', d.id, d.version, d.number, d.status, d.customer_id,
                   d.terms -> 'customer' ->> 'name', NULL, NULL::numeric, d.created_at, comptoir_fold(d.search_text)
              FROM delivery_note d WHERE d.company_id = ?""",
            DocumentType.INVOICE,
            """
            SELECT 'INVOICE', d.id, d.version, d.number, d.status, d.customer_id, d.terms -> 'customer' ->> 'name',
                   d.currency, d.gross, d.created_at,
                   comptoir_fold(concat_ws(' ', d.number, d.terms -> 'customer' ->> 'name', d.customer_reference))
              FROM invoice d WHERE d.company_id = ?""",
            DocumentType.RETURN,
            """
            SELECT 'RETURN', d.id, d.version, d.number, d.shown_status, d.customer_id,
                   d.terms -> 'customer' ->> 'name', NULL, NULL::numeric, d.created_at, comptoir_fold(d.search_text)
              FROM sales_return d WHERE d.company_id = ?""",
            DocumentType.CREDIT_NOTE,
            """
            SELECT 'CREDIT_NOTE', d.id, d.version, d.number, d.status, d.customer_id,
                   d.terms -> 'customer' ->> 'name', d.currency, d.gross, d.created_at,
                   comptoir_fold(concat_ws(' ', d.number, d.terms -> 'customer' ->> 'name'))
              FROM credit_note d WHERE d.company_id = ?""",
            DocumentType.SUPPLIER_CREDIT_NOTE,
            """
            SELECT 'SUPPLIER_CREDIT_NOTE', d.id, d.version, d.number, d.status, NULL::uuid, NULL, d.currency, d.gross,
                   d.created_at, comptoir_fold(concat_ws(' ', d.number, d.supplier_name, d.reference))
              FROM supplier_credit_note d WHERE d.company_id = ?""",
            DocumentType.PAYMENT,
            """
            SELECT 'PAYMENT', d.id, d.version, d.number, d.status, d.customer_id, d.customer ->> 'name', d.currency,
                   d.amount, d.created_at, comptoir_fold(concat_ws(' ', d.number, d.customer ->> 'name', d.reference))
              FROM payment d WHERE d.company_id = ?"""));

    private DocumentRows() {}

    static String of(DocumentType type) {
        return QUERIES.getOrDefault(type, "");
    }

    /** Whether documents of the type belong to a sales representative. */
    static boolean owned(DocumentType type) {
        return type == DocumentType.QUOTE || type == DocumentType.ORDER;
    }
}
