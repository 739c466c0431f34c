package io.comptoir.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.comptoir.application.shared.UseCase;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dependency rule, said once more for packages, and the habits that poms cannot enforce. */
class HexagonTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("tests.jar") && !location.contains("test-classes"))
            .importPackages("io.comptoir");

    private static final List<String> ADAPTERS =
            List.of("rest", "persistence", "documents", "mail", "security", "embeddedpostgres");

    @Test
    void the_domain_knows_the_jdk_only() {
        check(classes()
                .that()
                .resideInAPackage("io.comptoir.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.comptoir.domain..", "java..", "org.jspecify..")
                .because("rules of the trade outlive frameworks"));
    }

    @Test
    void the_application_knows_the_domain_only() {
        check(classes()
                .that()
                .resideInAPackage("io.comptoir.application..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.comptoir.application..", "io.comptoir.domain..", "java..", "org.jspecify..")
                .because("use cases are run by any container, or by none"));
    }

    @Test
    void adapters_do_not_see_each_other() {
        for (String adapter : ADAPTERS) {
            var others = ADAPTERS.stream()
                    .filter(a -> !a.equals(adapter))
                    .map(a -> "io.comptoir.adapter." + a + "..")
                    .toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAPackage("io.comptoir.adapter." + adapter + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .because("each outside technology can be replaced alone")
                    .allowEmptyShould(true));
        }
    }

    @Test
    void the_domain_has_no_setters() {
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("io.comptoir.domain..")
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .because("an aggregate changes by its commands"));
    }

    @Test
    void every_resource_method_names_its_permission_or_says_that_it_is_open() {
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotAnnotatedWith(Authenticated.class)
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(PermissionsAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .because("nothing is open unless it says so"));
    }

    @Test
    void a_use_case_offers_one_method() {
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(UseCase.class)
                .and()
                .arePublic()
                .should()
                .haveName("handle")
                .because("a use case is a verb"));
    }

    private static void check(ArchRule rule) {
        rule.check(HOUSE);
    }
}
