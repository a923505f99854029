package vn.techexchange.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.techexchange.search.DustFilters;
import vn.techexchange.testing.Exchange;

/** On {@link DustFilters}: who answers is lifted, though nothing happened to a listing. */
class MeritWatchTest {
    private final DustFilters filters = DustFilters.running();

    @Test
    void who_answered_enough_in_time_is_found_to_do_so_with_the_next_look() {
        for (int buyer = 0; buyer < 3; buyer++) {
            String interest = filters.exchange()
                    .people()
                    .buyer()
                    .client()
                    .post(
                            "/api/v1/interests",
                            Map.of("listingId", filters.id(DustFilters.IN_DOLLARS), "message", "Xin tìm hiểu."))
                    .expect(201)
                    .at("/id");
            filters.otherSupplier()
                    .post("/api/v1/interests/" + interest + "/refusal", Map.of("code", "TOO_EARLY"))
                    .expect(200);
        }
        assertThat(reasons()).contains("VERIFIED").doesNotContain("RESPONSIVE");

        filters.exchange().bean(MeritWatch.class).run();

        Exchange.eventually("the answers count", () -> reasons().contains("RESPONSIVE"));
    }

    private String reasons() {
        return filters.visitor()
                .get("/api/v1/search?q=t%C4%A9nh+%C4%91i%E1%BB%87n")
                .expect(200)
                .json()
                .at("/items/0/reasons")
                .toString();
    }
}
