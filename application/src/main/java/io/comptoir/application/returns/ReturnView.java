package io.comptoir.application.returns;

import io.comptoir.application.shared.ActionView;
import io.comptoir.application.shared.DocumentLinks.Neighbours;
import io.comptoir.domain.returns.ReturnProgress;
import io.comptoir.domain.returns.ReturnSnapshot;
import java.util.List;

/** A return as it is shown. */
public record ReturnView(
        ReturnSnapshot document, ReturnProgress progress, Neighbours links, List<ActionView> actions) {}
