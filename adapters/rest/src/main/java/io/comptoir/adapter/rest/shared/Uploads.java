package io.comptoir.adapter.rest.shared;

import io.comptoir.adapter.rest.shared.problem.HttpProblem;
import io.comptoir.application.attachment.NamedFile;
import io.comptoir.domain.fiscal.Sha256;
import io.comptoir.domain.shared.error.DomainException;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Files that came with the present request. Their digest stands for the body where retries are told apart. */
@RequestScoped
public class Uploads {

    private static final long MOST_BYTES = 10L * 1024 * 1024;

    private final RequestBody body;

    public Uploads(RequestBody body) {
        this.body = body;
    }

    public NamedFile read(@Nullable FileUpload file) {
        if (file == null) {
            throw DomainException.InvalidValue.at("/file", "required");
        }
        if (file.size() > MOST_BYTES) {
            throw HttpProblem.of(413, "body-too-large");
        }
        var name = Objects.requireNonNullElse(file.fileName(), "");
        try {
            var content = Files.readAllBytes(file.uploadedFile());
            body.keep("[\"" + Sha256.hex(name) + "\",\"" + Sha256.hex(content) + "\"]");
            return new NamedFile(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
