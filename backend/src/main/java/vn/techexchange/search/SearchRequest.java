package vn.techexchange.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.search.index.PriceOrder;
import vn.techexchange.search.index.TechnologyType;
import vn.techexchange.search.query.AmountRange;
import vn.techexchange.search.query.Facet;
import vn.techexchange.search.query.Question;
import vn.techexchange.search.query.SortOrder;

/**
 * The parameters of a search. A repeated one means any of its values. They are also kept with saved searches, so a parameter
 * that once was offered goes on being understood.
 *
 * @param amountMin what a listing's lump sum is at least; a need's budget must reach it
 * @param amountMax what a listing's lump sum is at most; a need's budget must begin below it
 * @param currency of both; VND if not given. Other currencies are compared by rough rates
 * @param amountUnsaid whether a range of amounts also takes in what names none: left out if not given
 * @param amountCounts whether to count by ranges of amounts too
 */
@Introspected
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SearchRequest(
        @Nullable @QueryValue @Size(max = 500) String q,
        @Nullable @QueryValue TechnologyType type,
        @Nullable @QueryValue @Size(max = 50) List<@Pattern(regexp = CODE) String> field,
        @Nullable @QueryValue @Min(1) @Max(9) Integer trlMin,
        @Nullable @QueryValue @Min(1) @Max(9) Integer trlMax,
        @Nullable @QueryValue @Size(max = 50) List<@Pattern(regexp = CODE) String> right,
        @Nullable @QueryValue @Size(max = 50) List<@Pattern(regexp = CODE) String> ipKind,
        @Nullable @QueryValue Boolean stateFunded,
        @Nullable @QueryValue @Size(max = 50) List<@Pattern(regexp = CODE) String> country,
        @Nullable @QueryValue @Pattern(regexp = AMOUNT) String amountMin,
        @Nullable @QueryValue @Pattern(regexp = AMOUNT) String amountMax,
        @Nullable @QueryValue @Pattern(regexp = "[A-Z]{3}") String currency,
        @Nullable @QueryValue Boolean amountUnsaid,
        @Nullable @QueryValue Boolean amountCounts,
        @Nullable @QueryValue SortOrder sort,
        @Nullable @QueryValue @Min(1) @Max(100) Integer size,
        @Nullable @QueryValue @Size(max = 500) String cursor) {
    private static final String CODE = "[A-Za-z0-9_]{1,40}";
    private static final String AMOUNT = "\\d{1,18}(\\.\\d{1,4})?";
    private static final int USUAL_SIZE = 20;

    /**
     * @param scale how amounts of different currencies are compared
     * @throws Invalid if a range is upside down, or the currency has no rate
     */
    public Question question(PriceOrder scale) {
        if (trlMin != null && trlMax != null && trlMin > trlMax) {
            throw Invalid.field("trlMin", "order");
        }
        return new Question(
                Objects.requireNonNullElse(q, ""),
                type,
                chosen(),
                trlMin,
                trlMax,
                amount(scale),
                Objects.requireNonNullElse(amountCounts, false),
                Objects.requireNonNullElse(sort, SortOrder.RELEVANCE),
                Objects.requireNonNullElse(size, USUAL_SIZE),
                cursor);
    }

    private @Nullable AmountRange amount(PriceOrder prices) {
        if (amountMin == null && amountMax == null) {
            return null;
        }
        double rate = prices.today()
                .rate(Objects.requireNonNullElse(currency, "VND"))
                .orElseThrow(() -> Invalid.field("currency", "no-rate"))
                .doubleValue();
        Double from = amountMin == null ? null : new BigDecimal(amountMin).doubleValue() * rate;
        Double to = amountMax == null ? null : new BigDecimal(amountMax).doubleValue() * rate;
        if (from != null && to != null && from > to) {
            throw Invalid.field("amountMin", "order");
        }
        return new AmountRange(from, to, Objects.requireNonNullElse(amountUnsaid, false));
    }

    /** The same without order and page, written in the one way in which all that ask for the same are written. */
    public SearchRequest filters() {
        boolean ofAmounts = amountMin != null || amountMax != null;
        return new SearchRequest(
                q == null || q.isBlank() ? null : q.strip().replaceAll("\\s+", " "),
                type,
                once(field),
                trlMin,
                trlMax,
                once(right),
                once(ipKind),
                stateFunded,
                once(country),
                amountMin,
                amountMax,
                ofAmounts ? currency : null,
                ofAmounts ? amountUnsaid : null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable List<String> once(@Nullable List<String> values) {
        return values == null || values.isEmpty()
                ? null
                : values.stream().distinct().sorted().toList();
    }

    private Map<Facet, Collection<String>> chosen() {
        var chosen = new EnumMap<Facet, Collection<String>>(Facet.class);
        choose(chosen, Facet.FIELD, field);
        choose(chosen, Facet.RIGHT, right);
        choose(chosen, Facet.IP_KIND, ipKind);
        choose(chosen, Facet.COUNTRY, country);
        choose(chosen, Facet.STATE_FUNDED, stateFunded == null ? null : List.of(stateFunded.toString()));
        return chosen;
    }

    private static void choose(
            Map<Facet, Collection<String>> chosen, Facet facet, @Nullable Collection<String> values) {
        if (values != null && !values.isEmpty()) {
            chosen.put(facet, values);
        }
    }
}
