package io.comptoir.adapter.documents;

import io.comptoir.adapter.documents.Pagination.Measures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Spreads the rows of a long document over its pages, with subtotals, from what a first layout has measured. */
final class Imposition {

    /** A row with a subtotal takes less than this share of a page. */
    private static final int CARRY_PER_PAGE = 32;

    /** A line of text takes about this share of a page. */
    private static final int LINES_PER_PAGE = 55;

    private final LineTable table;
    private final Function<BigDecimal, String> amount;

    Imposition(LineTable table, Function<BigDecimal, String> amount) {
        this.table = table;
        this.amount = amount;
    }

    /** All rows in one run, for a document of one page, and for measuring. */
    static List<Block> whole(LineTable table) {
        return table.rows().isEmpty() ? List.of() : List.of(new Block(0, false, table.rows(), null, null));
    }

    Measures measure(Proof proof) {
        var first = proof.find("row0-0").orElseThrow();
        var head = proof.find("lines0").orElseThrow();
        int continued = proof.height(1);
        int rowTop = first.page() == 0 ? first.top() : proof.height(0);
        return new Measures(
                IntStream.range(0, table.rows().size())
                        .mapToObj(i -> proof.find("row0-" + i).orElseThrow().height())
                        .toList(),
                proof.height(0) - rowTop,
                continued - (first.page() == head.page() ? first.top() - head.top() : 0),
                table.carried() ? continued / CARRY_PER_PAGE : 0,
                closing(proof, continued),
                continued / LINES_PER_PAGE);
    }

    /** The sums, and what follows them where that is short enough to go along. */
    private static int closing(Proof proof, int page) {
        int sums = proof.find("closing").orElseThrow().height();
        int all = sums + proof.find("endmatter").orElseThrow().height();
        return all <= page / 2 ? all : sums;
    }

    List<Block> blocks(List<Integer> rowsPerPage) {
        var blocks = new ArrayList<Block>();
        var sum = BigDecimal.ZERO;
        int from = 0;
        for (int page = 0; page < rowsPerPage.size(); page++) {
            int to = from + rowsPerPage.get(page);
            if (to == from) {
                continue;
            }
            var rows = table.rows().subList(from, to);
            var before = sum;
            sum = rows.stream().map(LineTable.Row::counted).reduce(sum, BigDecimal::add);
            boolean last = to == table.rows().size();
            blocks.add(new Block(
                    page,
                    page > 0,
                    rows,
                    table.carried() && from > 0 ? amount.apply(before) : null,
                    table.carried() && !last ? amount.apply(sum) : null));
            from = to;
        }
        return blocks;
    }

    /** Whether every block came to stand on the page that was meant for it. */
    static boolean holds(Proof proof, List<Block> blocks) {
        return blocks.stream().allMatch(block -> {
            int last = block.rows().size() - 1;
            var end = block.forward() == null ? "row" + block.index() + "-" + last : "forward" + block.index();
            return proof.find("row" + block.index() + "-0").orElseThrow().page() == block.index()
                    && proof.find(end).orElseThrow().page() == block.index();
        });
    }
}
