package io.comptoir.domain.invoice;

import io.comptoir.domain.company.LegalIdentity;
import java.time.LocalDate;
import java.util.List;

/** What issuing froze, beside the number: the day, the seller, the mentions and the due dates. */
public record Issuance(LocalDate date, LegalIdentity seller, List<Mention> mentions, List<Instalment> instalments) {

    public Issuance {
        mentions = List.copyOf(mentions);
        instalments = List.copyOf(instalments);
    }
}
