package io.comptoir.adapter.rest.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.IndexView;

/** Adds to every operation what all have in common, so that resources say only what is theirs. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    /** Types of our tools, which no request and no answer shows. */
    private static final List<String> UNSPOKEN = List.of("JsonNode", "JsonNodeType");

    private final NullableProperties nullables;
    private final ResponseSchemas answers;

    public ContractFilter(IndexView index) {
        this.nullables = new NullableProperties(index);
        this.answers = new ResponseSchemas(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        ProblemSchema.addTo(contract);
        UNSPOKEN.forEach(contract.getComponents()::removeSchema);
        SchemaShapes.complete(contract);
        SchemaWords.describe(contract);
        nullables.describe(contract);
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
        SharedParameters.extract(contract);
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean open =
                operation.getExtensions() == null || !operation.getExtensions().containsKey("x-required-permission");
        OperationParameters.addTo(path, method, operation, open);
        answers.addTo(operation);
        OperationProblems.addTo(path, method, operation, open);
        SearchCriteria.addTo(path, operation);
        RequestExamples.addTo(operation);
        FrenchSummaries.addTo(operation);
        OperationParameters.bound(operation);
    }
}
