package io.comptoir.adapter.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides which rows stand on which page. Every page but the last ends with the subtotal to carry forward, every
 * page but the first begins with the subtotal brought forward, and the last page keeps some rows together with
 * the sums.
 */
final class Pagination {

    private static final int ROWS_WITH_SUMS = 2;

    private final Measures measures;
    private final int spare;

    private Pagination(Measures measures, int spare) {
        this.measures = measures;
        this.spare = spare;
    }

    /**
     * The number of rows on each page; the first may have none where its head fills it.
     *
     * @param spare how much of each page to leave empty, against rounding
     */
    static List<Integer> of(Measures measures, int spare) {
        return new Pagination(measures, spare).pages();
    }

    private List<Integer> pages() {
        var pages = new ArrayList<Integer>();
        int done = 0;
        while (done < measures.rows().size()) {
            int room = room(pages.size());
            int count = lastPage(done, room) ? measures.rows().size() - done : take(done, room, pages.isEmpty());
            pages.add(count);
            done += count;
        }
        return List.copyOf(pages);
    }

    private int room(int page) {
        int carried = page == 0 ? 0 : measures.carry();
        return (page == 0 ? measures.firstRoom() : measures.nextRoom()) - carried - spare;
    }

    private boolean lastPage(int from, int room) {
        int left = measures.rows().size() - from;
        return height(from, left) + measures.closing() <= room || (left == 1 && from > 0);
    }

    private int take(int from, int room, boolean mayBeNone) {
        int left = measures.rows().size() - from;
        int count = 0;
        int height = measures.carry();
        while (count < left && height + measures.rows().get(from + count) <= room) {
            height += measures.rows().get(from + count);
            count++;
        }
        if (count == left) {
            count = Math.max(left - ROWS_WITH_SUMS, left / 2);
        }
        return count == 0 && !mayBeNone ? 1 : count;
    }

    private int height(int from, int count) {
        return measures.rows().subList(from, from + count).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /**
     * Heights in the dots of the layout.
     *
     * @param firstRoom for rows on the first page
     * @param nextRoom for rows on the pages after it
     * @param carry of one row with a subtotal; 0 where none is carried
     * @param closing of the sums and what stays with them
     * @param spare of a line of text, to leave empty on each page against rounding
     */
    record Measures(List<Integer> rows, int firstRoom, int nextRoom, int carry, int closing, int spare) {}
}
