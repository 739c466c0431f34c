package io.comptoir.application.identity;

import io.comptoir.domain.identity.Role;
import java.util.SortedSet;

/** A role as a company has it. */
public record RoleView(Role role, SortedSet<String> permissions, int version) {}
