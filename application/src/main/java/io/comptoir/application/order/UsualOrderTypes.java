package io.comptoir.application.order;

import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.order.OrderType;
import io.comptoir.domain.order.OrderTypePreset;
import io.comptoir.domain.shared.document.Stamp;
import java.util.Map;

/** Gives a new company the ready-made order types as rows of its own. */
@Service
public class UsualOrderTypes {

    private static final Map<String, String> NAMES = Map.of(
            "STANDARD", "Commande standard",
            "WAREHOUSE", "Commande entrepôt",
            "POS", "Commande comptoir",
            "ON_CREDIT", "Commande à crédit",
            "PREPAID", "Commande prépayée",
            "RETURN", "Retour client");

    private final OrderTypes types;
    private final Ids ids;

    public UsualOrderTypes(OrderTypes types, Ids ids) {
        this.types = types;
        this.ids = ids;
    }

    /** Runs inside the unit of work of the new company. */
    public void create(Stamp now) {
        OrderTypePreset.READY_MADE.forEach(
                p -> types.add(OrderType.create(ids.next(), NAMES.getOrDefault(p.code(), p.code()), p, now)));
    }
}
