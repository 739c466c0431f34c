package io.comptoir.domain.order;

import static io.comptoir.domain.order.TestOrders.ADA;
import static io.comptoir.domain.order.TestOrders.BY_BOB;
import static io.comptoir.domain.order.TestOrders.NOW;
import static io.comptoir.domain.order.TestOrders.created;
import static io.comptoir.domain.order.TestOrders.dec;
import static io.comptoir.domain.order.TestOrders.goods;
import static io.comptoir.domain.order.TestOrders.id;
import static io.comptoir.domain.order.TestOrders.in;
import static io.comptoir.domain.order.TestOrders.quiet;
import static io.comptoir.domain.order.TestOrders.service;
import static io.comptoir.domain.order.TestOrders.situation;
import static io.comptoir.domain.order.TestOrders.sums;
import static io.comptoir.domain.order.TestOrders.written;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static io.comptoir.domain.shared.quantity.QuantityKind.CONFIRMED;
import static io.comptoir.domain.shared.quantity.QuantityKind.DELIVERED;
import static io.comptoir.domain.shared.quantity.QuantityKind.GIVEN_UP;
import static io.comptoir.domain.shared.quantity.QuantityKind.INVOICED;
import static io.comptoir.domain.shared.quantity.QuantityKind.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.order.Violation.Severity;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.selling.SaleRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final Violation CHEAP = violation(SaleRule.PRICE_BELOW_LIMIT, Severity.APPROVE);
    private static final Violation BLOCKED = violation(SaleRule.CUSTOMER_BLOCKED, Severity.BLOCK);
    private static final Violation MARGIN = violation(SaleRule.MARGIN_UNDER_FLOOR, Severity.WARN);

    private static Violation violation(SaleRule rule, Severity severity) {
        return new Violation(rule, severity, null, Map.of());
    }

    private static OrderSituation with(Order order, OrderDependents dependents) {
        return new OrderSituation(quiet(order).progress(), dependents, OrderPolicy.USUAL);
    }

    private static OrderDependents deliveries(List<String> all, List<String> drafts) {
        return new OrderDependents(all, drafts, List.of(), List.of(), List.of());
    }

    private static OrderDependents invoices(String number) {
        return new OrderDependents(List.of(), List.of(), List.of(number), List.of(), List.of());
    }

    private static OrderDependents deposits(String number) {
        return new OrderDependents(List.of(), List.of(), List.of(), List.of(number), List.of());
    }

    private static OrderDependents payments(String number) {
        return new OrderDependents(List.of(), List.of(), List.of(), List.of(), List.of(number));
    }

    @Nested
    class Writing {

        @Test
        void is_refused_without_a_customer() {
            var nobody = new OrderDraft(
                    TestOrders.terms(null, null),
                    TestOrders.conditions(OrderTypePreset.STANDARD),
                    TestOrders.content());

            assertRefused(() -> Order.draft(id(9), "BC", nobody, NOW), OrderRule.CUSTOMER_REQUIRED);
            assertRefused(() -> created().update(nobody, quiet(created()), NOW), OrderRule.CUSTOMER_REQUIRED);
        }

        @Test
        void survives_being_stored() {
            var snapshot = created().snapshot();

            assertThat(Order.restore(snapshot).snapshot()).isEqualTo(snapshot);
            assertThat(snapshot.head().version()).isEqualTo(1);
            assertThat(snapshot.followUp()).isEqualTo(OrderFollowUp.NONE);
        }
    }

    @Nested
    class Changing {

        @Test
        void takes_a_validated_order_back_to_created_and_drops_its_approval() {
            var order = created();
            order.validate(new ValidationRequest(List.of(CHEAP), "old customer"), quiet(order), NOW);

            var event = order.update(written(goods(1, "8", "5")), quiet(order), NOW);

            assertThat(event.name()).isEqualTo("order.updated");
            assertThat(order.status()).isEqualTo(OrderStatus.CREATED);
            assertThat(order.snapshot().followUp().violations()).isEmpty();
            assertThat(order.snapshot().followUp().reason()).isNull();
        }

        @Test
        void of_the_note_alone_leaves_the_state() {
            var order = in(OrderStatus.VALIDATED);
            var held = with(order, deliveries(List.of("BL-1"), List.of()));

            var event = order.update(TestOrdersNotes.noted(order, "Fragile"), held, NOW);

            assertThat(event.name()).isEqualTo("order.annotated");
            assertThat(order.status()).isEqualTo(OrderStatus.VALIDATED);
            assertThat(order.snapshot().terms().note()).isEqualTo("Fragile");
        }

        @Test
        void is_refused_while_a_delivery_note_or_an_invoice_holds_the_order() {
            var order = in(OrderStatus.VALIDATED);
            var change = written(goods(1, "8", "5"));

            assertRefused(
                    () -> order.update(change, with(order, deliveries(List.of("BL-1"), List.of("BL-1"))), NOW),
                    OrderRule.DELIVERY_EXISTS);
            assertRefused(() -> order.update(change, with(order, invoices("FA-1")), NOW), OrderRule.INVOICE_EXISTS);
            assertRefused(
                    () -> order.update(change, situation(order, sums(DELIVERED, "1")), NOW), OrderRule.DELIVERY_EXISTS);
        }

        @Test
        void is_allowed_with_a_payment_and_a_deposit_which_stay() {
            var order = in(OrderStatus.VALIDATED);

            order.update(written(goods(1, "8", "5")), with(order, payments("PR-1")), NOW);

            assertThat(order.status()).isEqualTo(OrderStatus.CREATED);
        }
    }

    @Nested
    class Validating {

        @Test
        void succeeds_when_all_rules_hold_or_only_warn() {
            var order = created();

            var event = order.validate(new ValidationRequest(List.of(MARGIN), null), quiet(order), NOW);

            assertThat(order.status()).isEqualTo(OrderStatus.VALIDATED);
            assertThat(event.name()).isEqualTo("order.validated");
            assertThat(order.snapshot().followUp().violations()).containsExactly(MARGIN);
            assertThat(order.snapshot().head().version()).isEqualTo(1);
            assertThat(order.snapshot().head().statusDates()).hasSize(2);
        }

        @Test
        void asks_for_approval_with_every_violation_listed() {
            var order = created();

            var event = order.validate(new ValidationRequest(List.of(CHEAP, MARGIN), " "), quiet(order), NOW);

            assertThat(order.status()).isEqualTo(OrderStatus.PENDING_APPROVAL);
            assertThat(event.details()).containsEntry("violations", List.of("price-below-limit", "margin-under-floor"));
            assertThat(order.snapshot().followUp().violations()).containsExactly(CHEAP, MARGIN);
        }

        @Test
        void may_override_what_asks_for_approval_with_a_reason_that_stays() {
            var order = created();

            var event = order.validate(new ValidationRequest(List.of(CHEAP), "stock clearance"), quiet(order), NOW);

            assertThat(order.status()).isEqualTo(OrderStatus.VALIDATED);
            assertThat(order.snapshot().followUp().reason()).isEqualTo("stock clearance");
            assertThat(event.details())
                    .containsEntry("overrideReason", "stock clearance")
                    .containsEntry("overridden", List.of("price-below-limit"));
        }

        @Test
        void is_refused_by_a_blocking_rule_whatever_the_reason() {
            var order = created();
            var request = new ValidationRequest(List.of(CHEAP, BLOCKED), "please");

            assertRefused(() -> order.validate(request, quiet(order), NOW), SaleRule.CUSTOMER_BLOCKED);
            assertThat(order.status()).isEqualTo(OrderStatus.CREATED);
        }

        @Test
        void is_refused_without_lines() {
            var order = Order.draft(id(9), "BC", written(), NOW);

            assertRefused(() -> order.requireValidatable(quiet(order), NOW), SharedRule.HAS_NO_LINES);
        }

        @Test
        void needs_four_eyes_for_an_override_and_an_approval_where_the_company_says_so() {
            var order = created();
            var strict =
                    new OrderSituation(quiet(order).progress(), OrderDependents.NONE, new OrderPolicy(false, true));

            assertRefused(
                    () -> order.validate(new ValidationRequest(List.of(CHEAP), "mine"), strict, NOW),
                    SharedRule.FOUR_EYES);
            order.validate(new ValidationRequest(List.of(CHEAP), null), strict, NOW);
            assertRefused(() -> order.approve(strict, NOW), SharedRule.FOUR_EYES);
            order.approve(strict, BY_BOB);

            assertThat(order.status()).isEqualTo(OrderStatus.VALIDATED);
        }
    }

    @Nested
    class Deciding {

        @Test
        void rejecting_and_cancelling_ask_for_a_reason() {
            var pending = in(OrderStatus.PENDING_APPROVAL);

            assertRefused(() -> pending.reject(" ", quiet(pending), NOW), SharedRule.REASON_REQUIRED);
            assertRefused(() -> pending.cancel("", quiet(pending), NOW), SharedRule.REASON_REQUIRED);
            pending.reject("too cheap", quiet(pending), NOW);

            assertThat(pending.snapshot().followUp().reason()).isEqualTo("too cheap");
        }

        @Test
        void reopening_forgets_the_violations() {
            var order = created();
            order.validate(new ValidationRequest(List.of(CHEAP), null), quiet(order), NOW);
            order.reject("no", quiet(order), NOW);

            order.reopen(quiet(order), NOW);

            assertThat(order.status()).isEqualTo(OrderStatus.CREATED);
            assertThat(order.snapshot().followUp()).isEqualTo(OrderFollowUp.NONE);
        }

        @Test
        void cancelling_is_refused_while_something_hangs_on_the_order() {
            var order = in(OrderStatus.VALIDATED);

            assertRefused(
                    () -> order.cancel("no", with(order, deliveries(List.of("BL"), List.of("BL"))), NOW),
                    OrderRule.DELIVERY_EXISTS);
            assertRefused(() -> order.cancel("no", with(order, deposits("FA")), NOW), OrderRule.DEPOSIT_NOT_SETTLED);
            assertRefused(() -> order.cancel("no", with(order, invoices("FA")), NOW), OrderRule.INVOICE_EXISTS);
        }

        @Test
        void deleting_is_refused_while_something_hangs_on_the_order() {
            var order = in(OrderStatus.VALIDATED);

            assertRefused(() -> order.delete(with(order, payments("PR")), NOW), OrderRule.PAYMENT_EXISTS);
            assertRefused(() -> order.delete(with(order, deposits("FA")), NOW), OrderRule.DEPOSIT_NOT_SETTLED);
            assertThat(order.delete(quiet(order), NOW).name()).isEqualTo("order.deleted");
        }
    }

    @Nested
    class Closing {

        @Test
        void asks_for_all_to_be_delivered_and_invoiced() {
            var order = in(OrderStatus.VALIDATED);

            assertRefused(() -> order.close(false, quiet(order), NOW), OrderRule.NOT_FULLY_DELIVERED);
            assertRefused(
                    () -> order.close(false, situation(order, sums(DELIVERED, "10")), NOW),
                    OrderRule.NOT_FULLY_INVOICED);
            var effects = order.close(false, situation(order, sums(DELIVERED, "10", INVOICED, "10")), NOW);

            assertThat(order.status()).isEqualTo(OrderStatus.CLOSED);
            assertThat(effects.entries()).isEmpty();
        }

        @Test
        void is_refused_while_a_delivery_note_waits() {
            var order = in(OrderStatus.VALIDATED);
            var done = situation(order, sums(DELIVERED, "10", INVOICED, "10"));
            var waiting =
                    new OrderSituation(done.progress(), deliveries(List.of("BL"), List.of("BL")), OrderPolicy.USUAL);

            assertRefused(() -> order.close(false, waiting, NOW), OrderRule.NOT_FULLY_DELIVERED);
        }

        @Test
        void may_give_up_the_rest() {
            var order = in(OrderStatus.VALIDATED);

            var effects = order.close(true, situation(order, sums(DELIVERED, "4", INVOICED, "4")), NOW);

            assertThat(effects.entries()).extracting(QuantityEntry::kind).containsExactly(GIVEN_UP);
            assertThat(effects.entries().getFirst().quantity()).isEqualByComparingTo("6");
        }

        @Test
        void never_leaves_goods_invoiced_and_not_delivered() {
            var order = in(OrderStatus.VALIDATED);

            assertRefused(
                    () -> order.close(true, situation(order, sums(INVOICED, "10")), NOW),
                    OrderRule.INVOICED_NOT_DELIVERED);
        }

        @Test
        void may_be_undone_with_what_was_given_up() {
            var order = in(OrderStatus.CLOSED);

            var effects = order.reopenClosed(situation(order, sums(GIVEN_UP, "6")), NOW);

            assertThat(order.status()).isEqualTo(OrderStatus.VALIDATED);
            assertThat(effects.entries().getFirst().quantity()).isEqualByComparingTo("-6");
        }
    }

    @Nested
    class Performing {

        private final Order order =
                validated(Order.draft(id(9), "BC", written(service(1, "5", "80"), goods(2, "1", "1")), NOW));

        private static Order validated(Order order) {
            order.validate(new ValidationRequest(List.of(), null), quiet(order), NOW);
            return order;
        }

        private static Performance done(long line, String quantity) {
            return new Performance(id(line), dec(quantity), LocalDate.of(2026, 11, 20));
        }

        @Test
        void services_counts_as_their_delivery() {
            var effects = order.perform(List.of(done(1, "2"), done(1, "1")), quiet(order), NOW);

            assertThat(effects.entries())
                    .extracting(QuantityEntry::kind)
                    .containsExactly(PLANNED, DELIVERED, CONFIRMED);
            assertThat(effects.entries())
                    .allSatisfy(e -> assertThat(e.quantity()).isEqualByComparingTo("3"));
        }

        @Test
        void goods_is_refused_and_so_is_more_than_is_left() {
            assertRefused(() -> order.perform(List.of(done(2, "1")), quiet(order), NOW), OrderRule.NOT_A_SERVICE);
            assertRefused(
                    () -> order.perform(List.of(done(1, "4"), done(1, "2")), quiet(order), NOW),
                    SharedRule.EXCEEDS_REMAINDER);
            assertRefused(() -> order.perform(List.of(done(1, "0")), quiet(order), NOW), SharedRule.EXCEEDS_REMAINDER);
            assertRefused(() -> order.perform(List.of(done(7, "1")), quiet(order), NOW), SharedRule.UNKNOWN_LINE);
        }
    }

    @Nested
    class AskingForADeposit {

        private final Order order = in(OrderStatus.VALIDATED);

        @Test
        void takes_a_percentage_or_an_amount_of_the_total_with_tax() {
            order.requestDeposit(id(70), new DepositRequest.Wanted(dec("30"), null), quiet(order), NOW);
            order.requestDeposit(id(71), new DepositRequest.Wanted(null, dec("12.34")), quiet(order), NOW);

            assertThat(order.snapshot().followUp().deposits())
                    .extracting(d -> d.amount().amount())
                    .containsExactly(dec("18.00"), dec("12.34"));
        }

        @Test
        void is_refused_beyond_the_order_and_without_or_with_both() {
            for (var wanted : List.of(
                    new DepositRequest.Wanted(null, dec("60.01")),
                    new DepositRequest.Wanted(dec("0"), null),
                    new DepositRequest.Wanted(null, null),
                    new DepositRequest.Wanted(dec("30"), dec("1")))) {
                assertRefused(
                        () -> order.requestDeposit(id(70), wanted, quiet(order), NOW), OrderRule.DEPOSIT_OUT_OF_RANGE);
            }
        }
    }

    @Nested
    class Downloading {

        @Test
        void waits_for_goods_to_leave() {
            var order = in(OrderStatus.VALIDATED);

            assertThat(order.whyNot(OrderAction.DOWNLOAD, quiet(order), ADA))
                    .hasValueSatisfying(r -> assertThat(r.rule()).isEqualTo(OrderRule.DOWNLOAD_TOO_EARLY));
            assertThat(order.whyNot(OrderAction.DOWNLOAD, with(order, deliveries(List.of("BL"), List.of("BL"))), ADA))
                    .isPresent();
            assertThat(order.whyNot(OrderAction.DOWNLOAD, with(order, deliveries(List.of("BL"), List.of())), ADA))
                    .isEmpty();
        }

        @Test
        void is_possible_once_validated_for_services_or_where_the_company_says_so() {
            var services = Order.draft(id(9), "BC", written(service(1, "1", "1")), NOW);
            var order = in(OrderStatus.VALIDATED);
            var early = new OrderSituation(quiet(order).progress(), OrderDependents.NONE, new OrderPolicy(true, false));

            assertThat(services.whyNot(OrderAction.DOWNLOAD, quiet(services), ADA))
                    .isPresent();
            services.validate(new ValidationRequest(List.of(), null), quiet(services), NOW);

            assertThat(services.whyNot(OrderAction.DOWNLOAD, quiet(services), ADA))
                    .isEmpty();
            assertThat(order.whyNot(OrderAction.DOWNLOAD, early, ADA)).isEmpty();
            assertThat(in(OrderStatus.CLOSED).whyNot(OrderAction.DOWNLOAD, early, ADA))
                    .isEmpty();
            assertThat(created().whyNot(OrderAction.DOWNLOAD, early, ADA)).isPresent();
        }
    }

    @Nested
    class ReleasingForInvoicing {

        @Test
        void is_for_orders_that_are_held_and_only_once() {
            var held = OrderConditions.resolve(
                    OrderTypePreset.STANDARD,
                    TestOrders.WAREHOUSE,
                    Map.of(TermsSource.ORDER, new TermsPreference(null, InvoiceTerms.DO_NOT_INVOICE, null)));
            var order = Order.draft(
                    id(9),
                    "BC",
                    new OrderDraft(
                            TestOrders.terms(TestOrders.party(), null), held, TestOrders.content(goods(1, "1", "1"))),
                    NOW);
            order.validate(new ValidationRequest(List.of(), null), quiet(order), NOW);

            assertThat(quiet(order).progress().invoiceStatus()).isEqualTo(InvoiceStatus.NOT_INVOICEABLE);
            order.releaseInvoicing(quiet(order), NOW);

            assertThat(quiet(order).progress().invoiceStatus()).isEqualTo(InvoiceStatus.NOT_INVOICED);
            assertRefused(() -> order.releaseInvoicing(quiet(order), NOW), OrderRule.INVOICING_NOT_HELD);
        }
    }
}
