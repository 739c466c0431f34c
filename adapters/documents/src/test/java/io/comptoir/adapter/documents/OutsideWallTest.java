package io.comptoir.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import io.comptoir.application.document.PrintedLine;
import io.comptoir.application.document.PrintedMention;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideWallTest {

    private static final HtmlDocumentPrinter PRINTER = new HtmlDocumentPrinter();

    private ServerSocket listener;

    @BeforeEach
    void listen() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener.setSoTimeout(200);
    }

    @AfterEach
    void stop() throws IOException {
        listener.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"http://%s/a.png\"/>",
                "<link rel=\"stylesheet\" href=\"http://%s/a.css\"/>",
                "<style>@import url(http://%s/a.css);</style>",
                "<svg><use href=\"http://%s/a.svg#x\"/></svg>",
                "<object data=\"http://%s/a.pdf\"></object>",
                "<div style=\"background: url(http://%s/a.png)\">x</div>",
                "</td></tr></table><img src='http://%s/a.png'/>",
                "]]><img src=\"http://%s/a.png\"/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://%s/e\">]>&e;",
                "<a href=\"http://%s/\" download=\"x\">a</a>",
                "http://%s/a.png",
                "<img src=\"file:///etc/passwd\"/> %s"
            })
    void markup_in_a_text_is_a_text(String markup) throws IOException {
        var text = markup.formatted("127.0.0.1:" + listener.getLocalPort());

        var pdf = PRINTER.print(Samples.invoice(2)
                .withLines(List.of(PrintedLine.text(1, text)))
                .withNote(text)
                .withMentions(List.of(new PrintedMention.Text(text))));

        assertThat(PdfText.all(pdf).replace(" ", "")).contains(text.replace(" ", ""));
        assertThat(connections()).isZero();
    }

    @Test
    void even_a_template_of_ours_could_fetch_nothing() throws IOException {
        var address = "http://127.0.0.1:" + listener.getLocalPort() + "/a";
        var xhtml = """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>t</title>
                <link rel="stylesheet" type="text/css" href="%1$s.css"/>
                <style type="text/css">@import url(%1$s.css);
                @font-face { font-family: Far; src: url(%1$s.ttf); }
                body { font-family: Far, Comptoir; background-image: url(%1$s.png); }</style></head>
                <body><img src="%1$s.png" alt="a"/><img src="//127.0.0.1/a.png" alt="a"/><object data="%1$s.pdf"></object>
                <img src="file:///etc/hostname" alt="a"/><img src="data:image/png;base64,AAAA" alt="a"/>
                <a href="%1$s" download="a" data-content-type="text/plain">a</a><p>text</p></body></html>
                """.formatted(address);

        try (var proof = new Press().layOut(xhtml, new byte[0]);
                var pdf = proof.print()) {
            assertThat(pdf.getNumberOfPages()).isOne();
        }

        assertThat(connections()).isZero();
    }

    @ParameterizedTest
    @EnumSource(ExternalResourceType.class)
    void only_the_logo_gets_in_and_only_as_a_picture(ExternalResourceType type) {
        assertThat(OutsideWall.allows("comptoir:logo", type)).isEqualTo(type == ExternalResourceType.IMAGE_RASTER);
        assertThat(List.of("http://a/b", "https://a", "file:///a", "data:,", "classpath:/a", "comptoir:logo/..", ""))
                .noneMatch(uri -> OutsideWall.allows(uri, type));
    }

    private int connections() throws IOException {
        int connections = 0;
        while (true) {
            try {
                listener.accept().close();
                connections++;
            } catch (SocketTimeoutException quiet) {
                return connections;
            }
        }
    }
}
