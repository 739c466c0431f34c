package io.comptoir.adapter.rest.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All the permissions that a role shall hold. */
@Schema(name = "RolePermissions")
public record RolePermissionsRequest(
        @NotNull @Size(max = 1000) Set<@NotNull @Size(max = 100) String> permissions) {}
