package io.comptoir.adapter.documents;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * What a page may fetch: the logo that came with it, and nothing else. The layout engine would by default follow
 * every address in a document; it is refused before an address is resolved, afterwards, and once more by
 * having no way to open one.
 */
final class OutsideWall {

    static final String LOGO = "comptoir:logo";

    private static final String[] CLOSED = {"http", "https", "ftp", "file", "jar", "jrt", "data", "classpath"};

    private OutsideWall() {}

    static void around(PdfRendererBuilder builder, byte[] logo) {
        builder.useExternalResourceAccessControl(
                OutsideWall::allows, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                OutsideWall::allows, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUriResolver((base, uri) -> LOGO.equals(uri) ? uri : null);
        builder.useProtocolsStreamImplementation(uri -> new Bytes(new byte[0]), CLOSED);
        builder.useProtocolsStreamImplementation((FSStreamFactory) uri -> new Bytes(logo), "comptoir");
    }

    static boolean allows(String uri, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER && LOGO.equals(uri);
    }

    private static final class Bytes implements FSStream {

        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
