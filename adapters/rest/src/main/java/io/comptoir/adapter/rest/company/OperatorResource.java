package io.comptoir.adapter.rest.company;

import io.comptoir.application.company.FoundCompany;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What only the operator of the server may do, by a credential that the configuration holds. Without one
 * nobody may.
 */
@Path("/v1/companies")
@Tag(name = "operator")
public class OperatorResource {

    private final FoundCompany found;
    private final Optional<String> credential;

    public OperatorResource(
            FoundCompany found, @ConfigProperty(name = "comptoir.operator.token") Optional<String> credential) {
        this.found = found;
        this.credential = credential;
    }

    /** Open to all who ask, because the operator is no user of any company; the credential is checked here. */
    @POST
    @PermitAll
    @Operation(operationId = "createCompany", summary = "Makes a company with its first administrator")
    @APIResponseSchema(value = CompanyResponse.class, responseCode = "201")
    public Response create(@HeaderParam("Operator-Token") @Nullable String token, @NotNull @Valid CompanyRequest body) {
        if (!operator(token)) {
            throw new UnauthorizedException();
        }
        var company = found.handle(body.command());
        return Response.created(URI.create("/v1/companies/" + company.id()))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(CompanyResponse.of(company))
                .build();
    }

    private boolean operator(@Nullable String token) {
        return token != null
                && credential
                        .filter(c -> MessageDigest.isEqual(
                                c.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8)))
                        .isPresent();
    }
}
