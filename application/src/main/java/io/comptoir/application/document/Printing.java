package io.comptoir.application.document;

import io.comptoir.application.fiscal.FiscalJournal;
import io.comptoir.application.fiscal.FiscalPayload;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.UnitOfWork;
import io.comptoir.application.shared.UseCases;
import io.comptoir.domain.fiscal.FiscalEventType;
import io.comptoir.domain.fiscal.FiscalFact;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Papers as files. Called outside a transaction: what a paper says is read in one, the paper is printed after it,
 * because printing is slow. An issued document is printed once; that paper is kept for good, in a transaction of its
 * own, with its digest in the fiscal chain.
 */
@Service
public class Printing {

    private final UseCases useCases;
    private final UnitOfWork work;
    private final DocumentPrinter printer;
    private final IssuedPapers issued;
    private final FiscalJournal journal;

    public Printing(
            UseCases useCases, UnitOfWork work, DocumentPrinter printer, IssuedPapers issued, FiscalJournal journal) {
        this.useCases = useCases;
        this.work = work;
        this.printer = printer;
        this.issued = issued;
        this.journal = journal;
    }

    private record Found(PrintedDocument document, @Nullable PrintedPaper kept) {}

    /** The paper as it is now. */
    public <U> PrintedPaper print(Caller caller, U useCase, BiFunction<U, Caller, PrintedDocument> what) {
        var document = useCases.read(caller, useCase, what, Function.<PrintedDocument>identity());
        return PrintedPaper.of(document, printer);
    }

    /** The paper of a document that is frozen when it is issued; a draft's is as it is now. */
    public <U> PrintedPaper printOnce(
            Caller caller, U useCase, BiFunction<U, Caller, PrintedDocument> what, DocumentRef ref) {
        var found = useCases.read(
                caller,
                useCase,
                (use, who) -> {
                    var document = what.apply(use, who);
                    return new Found(document, kept(document, ref).orElse(null));
                },
                Function.<Found>identity());
        var document = found.document();
        if (found.kept() != null) {
            return found.kept();
        }
        var pdf = printer.print(document);
        return document.title().issued()
                ? keep(caller, ref, new PrintedPaper(document, pdf, true))
                : new PrintedPaper(document, pdf, false);
    }

    /** Of two who print at once, one keeps; both get the same bytes. */
    private PrintedPaper keep(Caller caller, DocumentRef ref, PrintedPaper paper) {
        return work.write(caller.companyId(), true, () -> {
            if (issued.keep(ref, paper, caller.now().at())) {
                journal.record(rendered(caller, ref, paper));
                return paper;
            }
            return kept(paper.document(), ref).orElseThrow();
        });
    }

    private Optional<PrintedPaper> kept(PrintedDocument document, DocumentRef ref) {
        return issued.find(ref).map(pdf -> new PrintedPaper(document, pdf, true));
    }

    private static FiscalFact rendered(Caller caller, DocumentRef ref, PrintedPaper paper) {
        return new FiscalFact(
                FiscalEventType.RENDERED,
                ref.type(),
                ref.id(),
                caller.now().at(),
                FiscalPayload.of(
                        "number",
                        paper.document().title().number(),
                        "mediaType",
                        "application/pdf",
                        "size",
                        paper.pdf().length,
                        "sha256",
                        paper.sha256()));
    }
}
