package io.comptoir.adapter.rest.shared;

import io.comptoir.application.document.DocumentPrinter;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Downloads: what a paper says is read in a transaction, the paper is printed after it. */
@RequestScoped
public class Papers {

    private final UseCases useCases;
    private final CallerSource callers;
    private final DocumentPrinter printer;

    public Papers(UseCases useCases, CallerSource callers, DocumentPrinter printer) {
        this.useCases = useCases;
        this.callers = callers;
        this.printer = printer;
    }

    public <U> Response download(U useCase, BiFunction<U, Caller, PrintedDocument> query) {
        var document = useCases.read(callers.caller(), useCase, query, Function.identity());
        var pdf = printer.print(document);
        var title = document.title();
        var name = (title.number() == null ? "BROUILLON" : title.number()) + ".pdf";
        return Response.ok(pdf, "application/pdf")
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header(
                        "ETag",
                        "\"" + Digests.sha256(new String(Base64.getEncoder().encode(pdf), StandardCharsets.US_ASCII))
                                + "\"")
                .build();
    }
}
