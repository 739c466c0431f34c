package io.comptoir.adapter.rest.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Adds to every operation what all have in common, so that resources say only what is theirs. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        ProblemSchema.addTo(contract);
        SchemaShapes.complete(contract);
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean open =
                operation.getExtensions() == null || !operation.getExtensions().containsKey("x-required-permission");
        OperationParameters.addTo(path, method, operation, open);
        OperationProblems.addTo(path, method, operation, open);
        RequestExamples.addTo(operation);
    }
}
