package io.comptoir.application.product;

import io.comptoir.domain.product.Unit;
import java.util.List;

/** The units (UN/ECE Recommendation 20) that a new company starts with. */
final class UsualUnits {

    static final List<Unit.Profile> ALL = List.of(
            new Unit.Profile("C62", "Unité", "Piece", "u", 0),
            new Unit.Profile("BX", "Boîte", "Box", "bte", 0),
            new Unit.Profile("CT", "Carton", "Carton", "ctn", 0),
            new Unit.Profile("PR", "Paire", "Pair", "paire", 0),
            new Unit.Profile("DZN", "Douzaine", "Dozen", "dz", 0),
            new Unit.Profile("SET", "Lot", "Set", "lot", 0),
            new Unit.Profile("KGM", "Kilogramme", "Kilogram", "kg", 3),
            new Unit.Profile("GRM", "Gramme", "Gram", "g", 0),
            new Unit.Profile("TNE", "Tonne", "Tonne", "t", 3),
            new Unit.Profile("LTR", "Litre", "Litre", "l", 3),
            new Unit.Profile("MTR", "Mètre", "Metre", "m", 3),
            new Unit.Profile("MTK", "Mètre carré", "Square metre", "m²", 3),
            new Unit.Profile("MTQ", "Mètre cube", "Cubic metre", "m³", 3),
            new Unit.Profile("KMT", "Kilomètre", "Kilometre", "km", 1),
            new Unit.Profile("HUR", "Heure", "Hour", "h", 2),
            new Unit.Profile("DAY", "Jour", "Day", "j", 1),
            new Unit.Profile("MON", "Mois", "Month", "mois", 0),
            new Unit.Profile("LS", "Forfait", "Lump sum", "forf.", 0));

    private UsualUnits() {}
}
