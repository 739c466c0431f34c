package io.comptoir.adapter.rest.shared.shape;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Type;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The shape that the present request asks for. */
@RequestScoped
public class Shapes {

    private static final int ITEM_DEPTH = 3;

    private final References references;
    private final ResourceInfo resource;

    public Shapes(References references, ResourceInfo resource) {
        this.references = references;
        this.resource = resource;
    }

    public Shape ofItem(MultivaluedMap<String, String> query) {
        return shape(answer(), ITEM_DEPTH, query);
    }

    /** Of the rows of a list, which show the references of the row itself only. */
    public Shape ofRows(MultivaluedMap<String, String> query) {
        return shape(AnswerProperties.of(answer(), "items").orElse(Object.class), 1, query);
    }

    private Shape shape(Type answer, int depth, MultivaluedMap<String, String> query) {
        return Shape.of(references, answer, depth, query.getFirst("fields"), query.getFirst("expand"));
    }

    private Type answer() {
        return Optional.ofNullable(resource.getResourceMethod().getAnnotation(APIResponseSchema.class))
                .<Type>map(APIResponseSchema::value)
                .orElse(Object.class);
    }
}
