package io.comptoir.adapter.rest.identity;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of users. */
@Schema(name = "Users")
public record UsersResponse(List<UserResponse> items, PageResponse page) {}
