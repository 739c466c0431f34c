package io.comptoir.adapter.rest.shared.listing;

import io.comptoir.adapter.rest.shared.document.ActionResponse;
import io.comptoir.application.shared.Caller;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What may be done with the documents of a list. */
public interface ActionSource {

    /** Documents of which a page with actions shows at most. */
    int MOST = 50;

    /** The list, by its path segment. */
    String collection();

    Map<UUID, Map<String, ActionResponse>> of(Caller caller, List<UUID> ids);
}
