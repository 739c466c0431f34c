package io.comptoir.adapter.rest.shared.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the codes of problems mean. Open: it says what the contract says, and a caller without a token meets problems. */
@Path("/v1/problems")
@Tag(name = "problems")
public class ProblemResource {

    private static final String ONE_DAY = "public, max-age=86400";

    @GET
    @PermitAll
    @Operation(operationId = "listProblems", summary = "All codes of problems, in French and English")
    @APIResponseSchema(ProblemDescription.All.class)
    public Response list() {
        return kept(ProblemDescription.all());
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "readProblem", summary = "What a code means, in French and English")
    @APIResponseSchema(ProblemDescription.class)
    public Response read(@PathParam("code") String code) {
        return kept(ProblemDescription.of(code).orElseThrow(() -> HttpProblem.of(404, "not-found")));
    }

    private static Response kept(Object body) {
        return Response.ok(body, "application/json")
                .header("Cache-Control", ONE_DAY)
                .build();
    }
}
