package io.comptoir.adapter.rest.shared.document;

import io.comptoir.adapter.rest.shared.problem.ProblemTexts;
import io.comptoir.application.shared.ActionView;
import io.comptoir.domain.shared.error.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the caller may run a command now, where, and if not why. */
@Schema(name = "Action")
public record ActionResponse(boolean allowed, String method, String href, List<ReasonBody> reasons) {

    /** Why not. */
    @Schema(name = "Reason")
    public record ReasonBody(String code, String message) {

        static ReasonBody from(Refusal refusal, Locale language) {
            return new ReasonBody(
                    refusal.code(), ProblemTexts.text(language, refusal.code() + ".detail", refusal.facts()));
        }
    }

    /** @param href of the document, such as {@code /v1/quotes/0192…} */
    public static Map<String, ActionResponse> allOf(List<ActionView> actions, String href, Locale language) {
        var result = new LinkedHashMap<String, ActionResponse>();
        for (ActionView action : actions) {
            var reasons = action.reasons().stream()
                    .map(r -> ReasonBody.from(r, language))
                    .toList();
            result.put(
                    action.name(),
                    switch (action.name()) {
                        case "update" -> new ActionResponse(action.allowed(), "PATCH", href, reasons);
                        case "delete" -> new ActionResponse(action.allowed(), "DELETE", href, reasons);
                        case "download" -> new ActionResponse(action.allowed(), "GET", href + "/document", reasons);
                        default -> new ActionResponse(action.allowed(), "POST", href + "/" + action.name(), reasons);
                    });
        }
        return result;
    }
}
