package io.comptoir.adapter.rest.shared.openapi;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** Describes the problems that an operation can answer with. */
final class OperationProblems {

    private OperationProblems() {}

    static void addTo(String path, HttpMethod method, Operation operation, boolean open) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        for (int status : statuses(path, method, open)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            String.valueOf(status),
                            OASFactory.createAPIResponse().ref("Problem" + status));
        }
    }

    private static List<Integer> statuses(String path, HttpMethod method, boolean open) {
        var statuses = new ArrayList<>(List.of(400, 401, 404, 406, 429, 500));
        if (!open) {
            statuses.add(403);
        }
        if (method != HttpMethod.GET) {
            statuses.addAll(List.of(413, 415));
        }
        if (method != HttpMethod.GET && !path.endsWith("/search")) {
            statuses.addAll(List.of(409, 422));
            if (!open && path.contains("{id}")) {
                statuses.addAll(List.of(412, 428));
            }
        }
        return statuses;
    }
}
