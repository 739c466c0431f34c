package io.comptoir.domain.credit;

import io.comptoir.domain.company.LegalIdentity;
import java.time.LocalDate;

/** What issuing froze, beside the number. */
public record CreditIssuance(LocalDate date, LegalIdentity seller) {}
