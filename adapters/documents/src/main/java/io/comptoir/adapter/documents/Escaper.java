package io.comptoir.adapter.documents;

import io.quarkus.qute.Expression;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;

/** All that a template prints goes through here: reduced to printable characters and escaped for XML. */
final class Escaper implements ResultMapper {

    private final Glyphs glyphs;

    Escaper(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return !(result instanceof RawString);
    }

    @Override
    public String map(Object result, Expression expression) {
        return escape(glyphs.printable(result.toString()));
    }

    private static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
