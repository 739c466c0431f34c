package io.comptoir.adapter.rest.project;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of projects. */
@Schema(name = "Projects")
public record ProjectsResponse(List<ProjectResponse> items, PageResponse page) {}
