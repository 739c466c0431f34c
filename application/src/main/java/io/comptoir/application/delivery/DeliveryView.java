package io.comptoir.application.delivery;

import io.comptoir.application.shared.ActionView;
import io.comptoir.application.shared.DocumentLinks.Neighbours;
import io.comptoir.application.shared.Warning;
import io.comptoir.domain.delivery.DeliveryNoteSnapshot;
import io.comptoir.domain.shared.quantity.LineProgress;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A delivery note as it is shown.
 *
 * @param progress what was returned and invoiced, by its lines
 */
public record DeliveryView(
        DeliveryNoteSnapshot note,
        Map<UUID, LineProgress> progress,
        Neighbours links,
        List<ActionView> actions,
        List<Warning> warnings) {}
