package io.comptoir.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Valid;
import jakarta.ws.rs.Path;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a request must be is checked where it comes in. Written before a nested type ({@code Bodies.@Valid Reason}), the
 * annotation belongs to the type alone and nothing is checked.
 */
class ValidatedBodiesTest {

    @Test
    void every_typed_body_is_validated() {
        var unchecked = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.comptoir.adapter.rest")
                        .stream()
                        .filter(c -> c.isAnnotatedWith(Path.class))
                        .flatMap(c -> c.getMethods().stream())
                        .map(JavaMethod::reflect)
                        .flatMap(m -> Arrays.stream(m.getParameters())
                                .filter(ValidatedBodiesTest::unchecked)
                                .map(p -> m.getDeclaringClass().getSimpleName() + "." + m.getName()))
                        .toList();

        assertThat(unchecked).isEqualTo(List.of());
    }

    private static boolean unchecked(Parameter parameter) {
        return parameter.getType().getName().startsWith("io.comptoir.adapter.rest.")
                && parameter.getAnnotations().length == 0
                && parameter.getAnnotatedType().isAnnotationPresent(Valid.class);
    }
}
