package io.comptoir.application.payment;

import io.comptoir.application.shared.ActionView;
import io.comptoir.application.shared.DocumentLinks.Neighbours;
import io.comptoir.domain.payment.PaymentSnapshot;
import java.util.List;

/** A payment as it is shown. */
public record PaymentView(PaymentSnapshot payment, Neighbours links, List<ActionView> actions) {}
