package io.comptoir.application.document;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What the paper is.
 *
 * @param number null while it has none; a paper without number is a draft
 * @param revision of a quote, from 1; printed from the second on
 */
public record PrintedTitle(
        PrintedKind kind,
        PrintedState state,
        @Nullable String number,
        int revision,
        PrintLanguage language,
        Currency currency) {

    public static PrintedTitle of(
            PrintedKind kind, @Nullable String number, PrintLanguage language, Currency currency) {
        var state = number == null ? PrintedState.DRAFT : PrintedState.FINAL;
        return new PrintedTitle(kind, state, number, 1, language, currency);
    }

    public PrintedTitle withState(PrintedState newState) {
        return new PrintedTitle(kind, newState, number, revision, language, currency);
    }

    public PrintedTitle withRevision(int newRevision) {
        return new PrintedTitle(kind, state, number, newRevision, language, currency);
    }

    /** Whether the paper is still a draft, by its state or for want of a number. */
    public boolean draft() {
        return state == PrintedState.DRAFT || (number == null && state == PrintedState.FINAL);
    }

    /** Whether the paper is of an issued document of the books, which never changes. */
    public boolean issued() {
        return switch (kind) {
            case INVOICE, DEPOSIT_INVOICE, CREDIT_NOTE -> number != null && state == PrintedState.FINAL;
            default -> false;
        };
    }
}
