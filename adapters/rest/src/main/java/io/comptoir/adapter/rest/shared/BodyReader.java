package io.comptoir.adapter.rest.shared;

import io.comptoir.adapter.rest.shared.json.Faults;
import io.comptoir.adapter.rest.shared.problem.HttpProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Keeps the body for the idempotency fingerprint, bounds it, and reports all faults of its JSON at once. */
@Provider
public class BodyReader implements ReaderInterceptor {

    /** JSON bodies; imports and attachments have limits of their own. */
    static final int MOST_BYTES = 1024 * 1024;

    private final RequestBody body;

    @Inject
    public BodyReader(RequestBody body) {
        this.body = body;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var type = context.getMediaType();
        if (type == null || !type.getSubtype().endsWith("json")) {
            return context.proceed();
        }
        var bytes = context.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw HttpProblem.of(413, "body-too-large");
        }
        if (bytes.length == 0) {
            return absent();
        }
        body.keep(decoded(bytes));
        context.setInputStream(new ByteArrayInputStream(bytes));
        return Faults.collect(context::proceed);
    }

    @SuppressWarnings("NullAway") // the body's parameter is null where the client sent none
    private static Object absent() {
        return null;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw HttpProblem.of(400, "malformed-json", e);
        }
    }
}
