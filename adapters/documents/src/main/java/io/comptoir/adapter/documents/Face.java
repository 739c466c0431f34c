package io.comptoir.adapter.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;

/** The fonts on board. Figures of all of them have one width, so that columns of numbers align. */
enum Face {
    REGULAR("Comptoir", 400, FontStyle.NORMAL, "IBMPlexSans-Regular.ttf"),
    SEMIBOLD("Comptoir", 600, FontStyle.NORMAL, "IBMPlexSans-SemiBold.ttf"),
    ITALIC("Comptoir", 400, FontStyle.ITALIC, "IBMPlexSans-Italic.ttf"),
    /** For characters that the others lack; taken along only where a text has one. */
    FALLBACK("Fallback", 400, FontStyle.NORMAL, "DejaVuSans.ttf");

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final byte[] file;

    Face(String family, int weight, FontStyle style, String file) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        this.file = Resources.bytes("fonts/" + file);
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    byte[] file() {
        return file;
    }
}
