package io.comptoir.application.order;

import io.comptoir.domain.order.OrderAction;

/** The permission that each command of an order needs. */
final class OrderPermissions {

    private OrderPermissions() {}

    static String of(OrderAction action) {
        return switch (action) {
            case UPDATE, ANNOTATE -> "order:update";
            case VALIDATE -> "order:validate";
            case APPROVE -> "order:approve";
            case REJECT -> "order:reject";
            case REOPEN -> "order:reopen";
            case CANCEL -> "order:cancel";
            case DELIVERY_NOTES -> "order:createDelivery";
            case CLOSE -> "order:close";
            case REOPEN_CLOSED -> "order:reopenClosed";
            case ACKNOWLEDGE -> "order:acknowledge";
            case RELEASE_INVOICING -> "order:releaseInvoicing";
            case REQUEST_DEPOSIT -> "order:requestDeposit";
            case PERFORM -> "order:perform";
            case DELETE -> "order:delete";
            case DOWNLOAD -> "order:download";
        };
    }
}
