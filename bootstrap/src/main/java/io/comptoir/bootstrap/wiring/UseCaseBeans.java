package io.comptoir.bootstrap.wiring;

import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.UseCase;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Discovery;
import jakarta.enterprise.inject.build.compatible.spi.MetaAnnotations;
import jakarta.inject.Singleton;

/**
 * Makes each {@link UseCase} and each {@link Service} one bean, built through its only constructor, so that the
 * application layer needs no framework. Runs while Quarkus builds the application.
 */
public class UseCaseBeans implements BuildCompatibleExtension {

    @Discovery
    public void register(MetaAnnotations annotations) {
        annotations.addStereotype(UseCase.class).addAnnotation(Singleton.class);
        annotations.addStereotype(Service.class).addAnnotation(Singleton.class);
    }
}
