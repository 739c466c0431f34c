package io.comptoir.domain.identity;

import static io.comptoir.domain.identity.Role.ADMIN;
import static io.comptoir.domain.identity.Role.AGENT;
import static io.comptoir.domain.identity.Role.SALES_REP;

import java.util.Set;

/**
 * Who may do what in a new company: P01 to P35 cell for cell, and a default for every right that they leave
 * open. Reading one goes with the list where nothing else is said.
 */
public final class DefaultGrants {

    private static final Set<Role> ALL = Role.all();
    private static final Set<Role> SELLERS = Set.of(ADMIN, SALES_REP);
    private static final Set<Role> OFFICE = Set.of(ADMIN, AGENT);
    private static final Set<Role> ADMINS = Set.of(ADMIN);
    private static final Set<Role> REPS = Set.of(SALES_REP);
    private static final Set<Role> NOBODY = Set.of();

    /** The table. */
    public static final GrantTable TABLE = table();

    private DefaultGrants() {}

    private static GrantTable table() {
        var table = new GrantTable.Builder();
        sales(table);
        deliveries(table);
        money(table);
        returns(table);
        referenceData(table);
        administration(table);
        return table.build();
    }

    private static void sales(GrantTable.Builder table) {
        table.resource("quote")
                .grant(ALL, "list", "read")
                .grant(REPS, "create", "duplicate")
                .grant(SELLERS, "update", "delete", "download", "send", "accept", "reject", "convert")
                .grant(SELLERS, "complete", "abandon", "createPublicLink", "requestDeposit")
                .grant(ADMINS, "sendOverCeiling")
                .grant(NOBODY, "expire", "releaseStock", "readByLink", "answerByLink");
        table.resource("quoteTemplate")
                .grant(ALL, "list", "read")
                .grant(SELLERS, "create", "update", "delete", "archive")
                .grant(REPS, "instantiate");
        table.resource("quoteRequest")
                .grant(ALL, "list", "read")
                .grant(SELLERS, "create", "update", "delete", "decline")
                .grant(REPS, "quote");
        table.resource("order")
                .grant(ALL, "list", "read", "delete", "download", "downloadAcknowledgement")
                .grant(SELLERS, "create", "update", "validate", "reopen", "cancel", "createDelivery", "close")
                .grant(SELLERS, "amend", "acknowledge", "releaseInvoicing", "requestDeposit", "perform")
                .grant(ADMINS, "approve", "reject", "override", "reopenClosed");
    }

    private static void deliveries(GrantTable.Builder table) {
        table.resource("deliveryNote")
                .grant(ALL, "list", "read", "readPayments", "update", "ship", "confirmDelivery", "delete", "download")
                .grant(SELLERS, "create", "cancel", "createInvoice")
                .grant(OFFICE, "confirmPicking")
                .grant(ADMINS, "approve", "reject", "deleteDelivered", "shipUnpaid")
                .grant(NOBODY, "confirmByItself");
    }

    private static void money(GrantTable.Builder table) {
        table.resource("invoice")
                .grant(ALL, "list", "read", "delete", "download", "dispute", "resolveDispute")
                .grant(SELLERS, "create", "update", "issue", "send")
                .grant(ADMINS, "date", "overrideCredit", "markDoubtful", "writeOff");
        table.resource("payment")
                .grant(ALL, "list", "read", "download", "create")
                .grant(REPS, "recordCounter")
                .grant(OFFICE, "record", "allocate", "deallocate", "deposit", "clear")
                .grant(ADMINS, "bounce", "represent", "cancel", "refund");
    }

    private static void returns(GrantTable.Builder table) {
        table.resource("return")
                .grant(ALL, "list", "read", "create", "download", "cancel")
                .grant(OFFICE, "createValidated", "receive", "generateCreditNote", "close")
                .grant(ADMINS, "validate", "reject", "cancelAny", "exception", "createWithoutDelivery");
        table.resource("creditNote")
                .grant(ALL, "list", "read", "create", "download")
                .grant(OFFICE, "update", "issue", "cancel", "allocate")
                .grant(ADMINS, "approve", "refund")
                .grant(NOBODY, "delete");
        table.resource("supplierCreditNote")
                .grant(OFFICE, "list", "read", "create", "update", "issue", "cancel", "download")
                .grant(NOBODY, "delete");
    }

    private static void referenceData(GrantTable.Builder table) {
        table.resource("customer")
                .grant(ALL, "list", "read", "readBalance")
                .grant(SELLERS, "create", "update", "delete", "archive")
                .grant(ADMINS, "setCredit", "setIban", "merge", "erase");
        table.resource("project").grant(ALL, "list", "read").grant(SELLERS, "create", "update", "delete", "archive");
        for (var name : Set.of(
                "product",
                "productFamily",
                "unit",
                "taxRate",
                "paymentTerm",
                "priceList",
                "warehouse",
                "orderType",
                "carrier")) {
            table.resource(name).grant(ALL, "list", "read").grant(ADMINS, "create", "update", "delete", "archive");
        }
        table.resource("margins").grant(ADMINS, "read");
        table.resource("stock")
                .grant(ALL, "list", "read", "readMoves")
                .grant(OFFICE, "adjust", "reserve", "unreserve", "reassign");
    }

    private static void administration(GrantTable.Builder table) {
        table.resource("company").grant(ALL, "read").grant(ADMINS, "update", "verify");
        table.resource("fiscal").grant(ADMINS, "verify");
        table.resource("user").grant(ADMINS, "list", "read", "create", "update");
        table.resource("role").grant(ADMINS, "list", "read", "update");
        table.resource("auditEvent").grant(ADMINS, "list");
        table.resource("journalEntry").grant(OFFICE, "list", "read");
        table.resource("document").grant(ALL, "list");
        table.resource("enumeration").grant(ALL, "read");
        table.resource("mail").grant(NOBODY, "dispatch");
        table.resource("attachment").grant(ALL, "list", "read", "create").grant(SELLERS, "delete");
    }
}
