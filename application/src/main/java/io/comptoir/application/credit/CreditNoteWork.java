package io.comptoir.application.credit;

import io.comptoir.domain.credit.CreditNote;
import io.comptoir.domain.credit.CreditSituation;

/** A credit note in hand. */
record CreditNoteWork(CreditNote note, CreditSituation situation) {}
