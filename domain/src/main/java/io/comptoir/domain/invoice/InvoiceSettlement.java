package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * How far an invoice is settled. Everything else about payment follows from these four amounts.
 *
 * @param gross what the invoice asks for
 * @param paid payments allocated to it
 * @param credited credits allocated to it, of its own credit notes or of others of the customer
 * @param corrected the gross of the credit notes issued for it, allocated to it or not
 */
public record InvoiceSettlement(Money gross, Money paid, Money credited, Money corrected) {

    public InvoiceSettlement {
        if (paid.isNegative() || credited.isNegative() || corrected.isNegative()) {
            throw new IllegalStateException("more taken back than was given");
        }
        if (corrected.compareTo(gross) > 0) {
            throw new IllegalStateException("corrected by more than its gross");
        }
        if (gross.minus(paid).minus(credited).isNegative()) {
            throw new IllegalStateException("settled by more than its gross");
        }
    }

    public static InvoiceSettlement none(Money gross) {
        var zero = Money.zero(gross.currency());
        return new InvoiceSettlement(gross, zero, zero, zero);
    }

    public Money open() {
        return gross.minus(paid).minus(credited);
    }

    /** What credit notes may still take off. */
    public Money creditable() {
        return gross.minus(corrected);
    }

    public PaymentStatus status() {
        if (open().isZero()) {
            return PaymentStatus.PAID;
        }
        return open().equals(gross) ? PaymentStatus.UNPAID : PaymentStatus.PARTIALLY_PAID;
    }

    /** Whether credit notes have taken the whole invoice back. */
    public boolean takenBack() {
        return gross.isPositive() && corrected.equals(gross);
    }

    InvoiceSettlement of(Money newGross) {
        return new InvoiceSettlement(newGross, paid, credited, corrected);
    }

    InvoiceSettlement pay(Money amount) {
        return new InvoiceSettlement(gross, paid.plus(amount), credited, corrected);
    }

    InvoiceSettlement credit(Money amount) {
        return new InvoiceSettlement(gross, paid, credited.plus(amount), corrected);
    }

    InvoiceSettlement correct(Money amount) {
        return new InvoiceSettlement(gross, paid, credited, corrected.plus(amount));
    }

    /** What is open of each instalment: money goes to the earliest first (C. civ. art. 1342-10). */
    public List<DueDate> spread(List<Instalment> instalments) {
        var result = new ArrayList<DueDate>();
        var left = paid.plus(credited);
        for (var instalment : instalments) {
            var taken = left.min(instalment.amount());
            left = left.minus(taken);
            result.add(new DueDate(
                    instalment.dueDate(),
                    instalment.amount(),
                    instalment.amount().minus(taken)));
        }
        return List.copyOf(result);
    }
}
