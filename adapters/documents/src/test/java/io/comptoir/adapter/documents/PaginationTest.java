package io.comptoir.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.documents.Pagination.Measures;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaginationTest {

    private static Measures rows(int count, int closing) {
        return new Measures(Collections.nCopies(count, 10), 50, 100, 10, closing, 5);
    }

    @Test
    void rows_that_fit_with_the_sums_stay_together() {
        assertThat(Pagination.of(rows(3, 20), 0)).containsExactly(3);
    }

    @Test
    void a_full_page_keeps_room_for_its_subtotal() {
        assertThat(Pagination.of(rows(10, 20), 0)).containsExactly(4, 6);
    }

    @Test
    void some_rows_go_along_when_only_the_sums_do_not_fit() {
        assertThat(Pagination.of(rows(4, 20), 0)).containsExactly(2, 2);
    }

    @Test
    void a_head_that_fills_the_page_leaves_it_without_rows() {
        assertThat(Pagination.of(new Measures(List.of(10, 10), 0, 100, 10, 20, 5), 0))
                .containsExactly(0, 2);
    }

    @Test
    void a_row_too_tall_for_any_page_gets_one_of_its_own() {
        assertThat(Pagination.of(new Measures(List.of(10, 400, 10), 50, 100, 10, 20, 5), 0))
                .containsExactly(1, 1, 1);
    }

    @Test
    void whatever_the_heights_every_row_is_placed_once_and_no_page_overflows() {
        var random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            var heights = random.ints(random.nextInt(1, 120), 5, 45).boxed().toList();
            var measures = new Measures(heights, random.nextInt(0, 120), 150, 10, random.nextInt(0, 100), 5);

            var pages = Pagination.of(measures, 5);

            assertThat(pages.stream().mapToInt(Integer::intValue).sum()).isEqualTo(heights.size());
            assertThat(pages.subList(1, pages.size())).allMatch(count -> count > 0);
            int from = 0;
            for (int page = 0; page < pages.size(); page++) {
                int to = from + pages.get(page);
                int used = heights.subList(from, to).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                int carried = (page == 0 ? 0 : 10) + (to == heights.size() ? 0 : 10);
                assertThat(used == 0 ? 0 : used + carried).isLessThanOrEqualTo(page == 0 ? measures.firstRoom() : 150);
                from = to;
            }
        }
    }
}
