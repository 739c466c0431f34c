package io.comptoir.adapter.rest.shared;

import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedPaper;
import io.comptoir.application.document.Printing;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentRef;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;

/** Downloads of papers. */
@RequestScoped
public class Papers {

    private static final String FOR_GOOD = "private, max-age=31536000, immutable";

    private final CallerSource callers;
    private final Printing printing;
    private final Incoming incoming;

    public Papers(CallerSource callers, Printing printing, Incoming incoming) {
        this.callers = callers;
        this.printing = printing;
        this.incoming = incoming;
    }

    /** The paper as it is now. */
    public <U> Response download(U useCase, BiFunction<U, Caller, PrintedDocument> query) {
        return answer(printing.print(callers.caller(), useCase, query));
    }

    /** The paper of a document that is frozen when it is issued: always the same bytes from then on. */
    public <U> Response downloadOnce(U useCase, BiFunction<U, Caller, PrintedDocument> query, DocumentRef document) {
        return answer(printing.printOnce(callers.caller(), useCase, query, document));
    }

    private Response answer(PrintedPaper paper) {
        var tag = "\"" + paper.sha256() + "\"";
        var answer = tag.equals(incoming.header("If-None-Match"))
                ? Response.notModified()
                : Response.ok(paper.pdf(), "application/pdf")
                        .header("Content-Disposition", ContentDisposition.attachment(paper.name()));
        if (paper.kept()) {
            answer.header("Cache-Control", FOR_GOOD);
        }
        return answer.header("ETag", tag).build();
    }
}
