package io.comptoir.adapter.documents;

import io.quarkus.qute.Engine;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import java.util.List;

/** Our own templates, parsed once. Nobody else's template ever comes here. */
final class Templates {

    private static final List<String> PARTS = List.of(
            "letterhead", "opening", "receipt", "lines", "parcels", "closing", "terms", "carriage", "endmatter");

    private final Template document;
    private final RawString css = new RawString(Resources.text("templates/document.css"));

    Templates(Glyphs glyphs) {
        var engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new Escaper(glyphs))
                .strictRendering(true)
                .build();
        for (var part : PARTS) {
            engine.putTemplate(part, engine.parse(Resources.text("templates/" + part + ".html"), null, part));
        }
        document = engine.parse(Resources.text("templates/document.html"), null, "document");
    }

    String render(Sheet sheet, List<Block> blocks) {
        return document.data("sheet", sheet)
                .data("blocks", blocks)
                .data("css", css)
                .render();
    }
}
