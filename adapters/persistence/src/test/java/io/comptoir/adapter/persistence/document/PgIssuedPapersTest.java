package io.comptoir.adapter.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.adapter.persistence.shared.SqlFailure;
import io.comptoir.application.document.PrintLanguage;
import io.comptoir.application.document.PrintedAddress;
import io.comptoir.application.document.PrintedDates;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedPaper;
import io.comptoir.application.document.PrintedSeller;
import io.comptoir.application.document.PrintedTitle;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.domain.shared.document.DocumentType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class PgIssuedPapersTest extends PostgresTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private final PgIssuedPapers papers = new PgIssuedPapers(sql);
    private final DocumentRef invoice = new DocumentRef(DocumentType.INVOICE, ids.next());

    private static PrintedPaper paper(String content) {
        var address = new PrintedAddress("Comptoir", List.of());
        var seller = new PrintedSeller(address, null, null, EUR, null, null, null, null, null, null, null, null, null);
        var title = PrintedTitle.of(PrintedKind.INVOICE, "FA-2026-00001", PrintLanguage.FR, EUR);
        var document = PrintedDocument.of(title, PrintedDates.of(LocalDate.of(2026, 11, 21)), seller, null);
        return PrintedPaper.of(document, d -> content.getBytes(StandardCharsets.UTF_8));
    }

    private boolean keep(String content) {
        return committed(() -> papers.keep(invoice, paper(content), Instant.now()));
    }

    @Test
    void keep_the_first_paper_of_a_document() {
        assertThat(keep("%PDF-first")).isTrue();
        assertThat(keep("%PDF-second")).isFalse();

        assertThat(committed(() -> papers.find(invoice)).orElseThrow())
                .asString()
                .isEqualTo("%PDF-first");
    }

    @Test
    void are_never_changed_nor_lost() {
        keep("%PDF-first");

        assertThatThrownBy(() -> committed(() -> sql.update("UPDATE issued_paper SET content = ''")))
                .isInstanceOf(SqlFailure.class);
        assertThatThrownBy(() -> committed(() -> sql.update("DELETE FROM issued_paper")))
                .isInstanceOf(SqlFailure.class);
    }

    @Test
    void of_another_company_are_not_there() {
        keep("%PDF-first");

        assertThat(work.read(ids.next(), () -> papers.find(invoice))).isEmpty();
    }
}
