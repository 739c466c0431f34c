package io.comptoir.adapter.documents;

import io.comptoir.adapter.documents.Sheet.Fact;
import java.util.List;

/** How to pay: the terms and when, and the account to pay to. */
record PaymentView(
        String title,
        List<Fact> terms,
        List<String> dueHeads,
        List<Fact> dueDates,
        String bankTitle,
        List<Fact> bank) {}
