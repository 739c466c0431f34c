package io.comptoir.application.returns;

import io.comptoir.application.document.Letterhead;
import io.comptoir.application.document.PricedPaper;
import io.comptoir.application.document.PrintedDates;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedReferences;
import io.comptoir.application.document.PrintedSource;
import io.comptoir.application.document.PrintedState;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.returns.ReturnSnapshot;
import io.comptoir.domain.returns.ReturnStatus;
import io.comptoir.domain.shared.document.Content;
import java.util.List;
import java.util.UUID;

/** The paper that comes back with the goods: quantities, reasons and where they went, without prices. */
@UseCase("return:download")
public class PrintReturn {

    private final ReturnDesk desk;
    private final Letterhead letterhead;

    public PrintReturn(ReturnDesk desk, Letterhead letterhead) {
        this.desk = desk;
        this.letterhead = letterhead;
    }

    public PrintedDocument handle(Caller caller, UUID id) {
        var s = desk.look(caller, id).document().snapshot();
        var nothing = Content.of(s.terms().currency(), List.of(), List.of());
        var paper = new PricedPaper(s.terms(), nothing, letterhead.country(caller));
        var title = paper.title(PrintedKind.RETURN, s.head().number()).withState(state(s.status()));
        var dates = PrintedDates.of(s.head().created().day());
        return PrintedDocument.of(title, dates, letterhead.today(caller), paper.customer())
                .withReferences(references(s))
                .withLines(s.lines().stream()
                        .flatMap(l -> ReturnedLines.of(l).stream())
                        .toList())
                .withNote(s.terms().note());
    }

    private static PrintedReferences references(ReturnSnapshot s) {
        var note = s.origin().noteNumber();
        var sources = note == null
                ? List.<PrintedSource>of()
                : List.of(new PrintedSource(PrintedKind.DELIVERY_NOTE, note, null));
        return new PrintedReferences(
                s.terms().customerReference(),
                sources,
                null,
                null,
                null,
                s.origin().explanation());
    }

    private static PrintedState state(ReturnStatus status) {
        return switch (status) {
            case SUBMITTED -> PrintedState.DRAFT;
            case VALIDATED, CLOSED -> PrintedState.FINAL;
            case REJECTED, CANCELLED -> PrintedState.CANCELLED;
        };
    }
}
