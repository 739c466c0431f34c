package io.comptoir.application.pricing;

import io.comptoir.domain.shared.document.SalesLine;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One place of a document: what is asked for there, what stands there, what the price book knows of it. */
record LineSlot(int index, LineInput input, @Nullable SalesLine present, PriceBook.@Nullable Offer offer) {

    String at(String field) {
        return "/lines/" + index + "/" + field;
    }

    boolean freeText() {
        return input.productId() == null;
    }

    /** Whether the line that stands here sells the same thing. */
    boolean same() {
        return present != null && Objects.equals(present.item().productId(), input.productId());
    }
}
