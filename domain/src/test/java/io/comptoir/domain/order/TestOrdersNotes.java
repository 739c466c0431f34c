package io.comptoir.domain.order;

/** Orders that differ in what is written beside them. */
final class TestOrdersNotes {

    private TestOrdersNotes() {}

    /** The same order with another note. */
    static OrderDraft noted(Order order, String note) {
        var s = order.snapshot();
        return new OrderDraft(TestOrders.terms(s.terms().customer(), note), s.conditions(), s.content());
    }
}
