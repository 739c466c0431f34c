package io.comptoir.domain.shared.totals;

import java.math.BigInteger;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Some rows of the recount's columns: all lines of a document, or those of one tax group. */
record Rows(List<Integer> positions) {

    static Rows all(int count) {
        return new Rows(IntStream.range(0, count).boxed().toList());
    }

    static Rows of(TaxKey key, List<LineToTotal> lines) {
        return new Rows(all(lines.size()).positions.stream()
                .filter(i -> lines.get(i).tax().equals(key))
                .toList());
    }

    static List<TaxKey> keys(List<LineToTotal> lines) {
        return List.copyOf(new TreeSet<>(lines.stream().map(LineToTotal::tax).toList()));
    }

    List<BigInteger> column(IntFunction<BigInteger> figure) {
        return positions.stream().map(figure::apply).toList();
    }

    BigInteger sum(IntFunction<BigInteger> figure) {
        return Units.sum(column(figure));
    }

    /** Hands {@code total} out by each row's {@code figure × factor / divisor}. */
    List<BigInteger> hand(BigInteger total, IntFunction<BigInteger> figure, BigInteger factor, BigInteger divisor) {
        return Units.hand(total, column(figure).stream().map(factor::multiply).toList(), divisor);
    }
}
