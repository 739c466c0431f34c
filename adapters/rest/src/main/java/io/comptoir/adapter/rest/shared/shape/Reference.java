package io.comptoir.adapter.rest.shared.shape;

import io.comptoir.application.shared.Caller;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Something that answers name by its id ({@code productId}) and may show in place ({@code product}). */
public interface Reference {

    /** The name without {@code Id}. */
    String name();

    /** The answer that is shown. */
    Class<?> type();

    /** All of them at once, as the caller may see them. */
    Map<UUID, Object> load(Caller caller, Set<UUID> ids);
}
