package io.comptoir.application.credit;

import io.comptoir.application.shared.ActionView;
import io.comptoir.application.shared.DocumentLinks.Neighbours;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import java.util.List;

/** A credit note as it is shown. */
public record CreditNoteView(CreditNoteSnapshot note, Neighbours links, List<ActionView> actions) {}
