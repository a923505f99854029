package vn.techexchange.search.export;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one place of the table. */
sealed interface Cell {
    Cell NOTHING = new Words("");

    record Words(String text) implements Cell {}

    record Figure(BigDecimal value) implements Cell {}

    record Day(LocalDate date) implements Cell {}
}
