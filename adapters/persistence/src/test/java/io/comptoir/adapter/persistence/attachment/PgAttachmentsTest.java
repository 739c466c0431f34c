package io.comptoir.adapter.persistence.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.adapter.persistence.shared.SqlFailure;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.domain.attachment.Attachment;
import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.Stamp;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PgAttachmentsTest extends PostgresTest {

    private static final byte[] CONTENT = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);

    private final PgAttachments attachments = new PgAttachments(sql);
    private final DocumentRef document = new DocumentRef(DocumentType.PAYMENT, ids.next());
    private final Stamp now =
            new Stamp(new Actor(ids.next(), "Ada"), Instant.parse("2026-11-21T10:00:00Z"), LocalDate.of(2026, 11, 21));

    private Attachment added() {
        var attachment = Attachment.of(ids.next(), "reçu.pdf", CONTENT, now);
        committed(() -> attachments.add(document, attachment, CONTENT));
        return attachment;
    }

    @Test
    void come_back_as_they_were_added() {
        var attachment = added();

        assertThat(committed(() -> attachments.of(document))).containsExactly(attachment);
        assertThat(committed(() -> attachments.find(document, attachment.id()))).contains(attachment);
        assertThat(committed(() -> attachments.content(document, attachment.id())))
                .isEqualTo(CONTENT);
    }

    @Test
    void belong_to_one_document_of_one_company() {
        var attachment = added();
        var other = new DocumentRef(DocumentType.INVOICE, document.id());

        assertThat(committed(() -> attachments.find(other, attachment.id()))).isEmpty();
        assertThat(work.read(ids.next(), () -> attachments.of(document))).isEmpty();
    }

    @Test
    void are_removed_but_never_changed() {
        var attachment = added();

        assertThatThrownBy(() -> committed(() -> sql.update("UPDATE attachment SET name = 'x'")))
                .isInstanceOf(SqlFailure.class);
        committed(() -> attachments.remove(document, attachment.id()));
        assertThat(committed(() -> attachments.of(document))).isEmpty();
    }
}
