package io.comptoir.application.quote;

import io.comptoir.domain.quote.QuoteAction;

/** The permission that each command of a quote needs. */
final class QuotePermissions {

    static final String SEND_OVER_CEILING = "quote:sendOverCeiling";

    private QuotePermissions() {}

    static String of(QuoteAction action) {
        return switch (action) {
            case UPDATE -> "quote:update";
            case SEND -> "quote:send";
            case ACCEPT -> "quote:accept";
            case REJECT -> "quote:reject";
            case CONVERT, GIVE_BACK -> "quote:convert";
            case COMPLETE -> "quote:complete";
            case ABANDON -> "quote:abandon";
            case EXPIRE -> "quote:expire";
            case RELEASE_STOCK -> "quote:releaseStock";
            case PUBLIC_LINK -> "quote:createPublicLink";
            case DUPLICATE -> "quote:duplicate";
            case DELETE -> "quote:delete";
            case DOWNLOAD -> "quote:download";
        };
    }
}
