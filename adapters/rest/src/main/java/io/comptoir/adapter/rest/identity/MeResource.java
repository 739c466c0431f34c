package io.comptoir.adapter.rest.identity;

import io.comptoir.application.identity.Access.Place;
import io.comptoir.application.identity.ChangePassword;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller about himself. Open to every user: it tells and changes nothing of anybody else. */
@Path("/v1/me")
@Tag(name = "me")
@Authenticated
public class MeResource {

    private final CurrentCaller current;
    private final ChangePassword changePassword;
    private final Standings standings;
    private final LoginAnswers answers;

    public MeResource(CurrentCaller current, ChangePassword changePassword, Standings standings, LoginAnswers answers) {
        this.current = current;
        this.changePassword = changePassword;
        this.standings = standings;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "readMe", summary = "The caller, the companies to choose from, roles and permissions")
    public MeResponse read() {
        var standing = current.standing();
        if (standing.place() == Place.UNKNOWN) {
            throw CallerAugmentor.elsewhere(standing);
        }
        return MeResponse.of(standing);
    }

    @POST
    @Path("/password")
    @Operation(operationId = "changePassword", summary = "Changes the caller's password and closes all sessions")
    @APIResponse(responseCode = "204", description = "The password is changed; log in again")
    public Response password(@NotNull @Valid PasswordRequest body) {
        var user = current.standing().user().id();
        var delay = changePassword.handle(
                new ChangePassword.Command(user, body.currentPassword(), body.newPassword(), answers.source()));
        standings.forget();
        return delay.map(answers::throttled)
                .orElseGet(() -> Response.noContent().build());
    }
}
