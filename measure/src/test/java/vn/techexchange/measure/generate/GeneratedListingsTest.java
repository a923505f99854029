package vn.techexchange.measure.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GeneratedListingsTest {
    private final GeneratedListings listings = new GeneratedListings(1);

    @Test
    void noTwoHaveTheSameTitleOrSourceId() {
        var some = listings.first(20_000).toList();

        for (String column : new String[] {"title.vi", "title.en", "sourceId"}) {
            assertThat(some.stream().map(listing -> listing.get(column)).collect(Collectors.toSet()))
                    .as(column)
                    .hasSize(some.size());
        }
    }

    @Test
    void theSameSeedMakesTheSameAndAnotherOthers() {
        var titles = listings.first(50).map(listing -> listing.get("title.vi")).toList();

        assertThat(new GeneratedListings(1).first(50).map(listing -> listing.get("title.vi")))
                .isEqualTo(titles);
        assertThat(new GeneratedListings(2).first(50).map(listing -> listing.get("title.vi")))
                .doesNotContainAnyElementsOf(titles);
    }

    @Test
    void fillsNoColumnThatTheFileDoesNotHave() {
        assertThat(listings.first(1_000).map(Map::keySet))
                .allSatisfy(filled -> assertThat(GeneratedListings.COLUMNS).containsAll(filled));
    }

    @Test
    void refusesMoreThanThereAre() {
        assertThatThrownBy(() -> listings.first((int) GeneratedListings.MOST + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
