package vn.techexchange.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.catalogue.content.Price;
import vn.techexchange.matching.MatchReason.Code;
import vn.techexchange.platform.money.Money;

/** How a listing fits a need in what both say in codes and numbers. What one of them leaves open speaks neither way. */
final class Aspects {
    private static final double ONE_LEVEL_BELOW = 0.5;
    private static final double ABOVE_RANGE = 0.8;
    private static final double SAME_COUNTRY = 0.5;
    /** Which rights (R4) let the buyer do what it seeks; other kinds of cooperation ask for no right. */
    private static final Map<String, Set<String>> RIGHTS_FOR = Map.of(
            "PURCHASE", Set.of("ASSIGNMENT"),
            "LICENCE", Set.of("LICENCE_EXCLUSIVE", "LICENCE_SOLE", "LICENCE_NON_EXCLUSIVE"));

    private Aspects() {}

    static Aspect field(NeedContent need, ListingContent listing) {
        String field = need.field();
        if (field == null || listing.field() == null) {
            return Aspect.unknown();
        }
        return field.equals(listing.field()) ? Aspect.of(1, MatchReason.of(Code.FIELD, field)) : Aspect.of(0);
    }

    /** More mature than asked for does little harm, less mature much. */
    static Aspect trl(NeedContent need, ListingContent listing) {
        Integer level = listing.trl();
        Integer from = need.trlMin();
        Integer to = need.trlMax();
        if (level == null || (from == null && to == null)) {
            return Aspect.unknown();
        }
        int below = from == null ? 0 : from - level;
        if (below > 1) {
            return Aspect.of(0, MatchReason.levels(Code.TRL_TOO_LOW, level, from, to));
        }
        if (below == 1) {
            return Aspect.of(ONE_LEVEL_BELOW, MatchReason.levels(Code.TRL_ONE_BELOW, level, from, to));
        }
        return to != null && level > to
                ? Aspect.of(ABOVE_RANGE)
                : Aspect.of(1, MatchReason.levels(Code.TRL_FITS, level, from, to));
    }

    /** Only within one currency; a price on request or a mere royalty says nothing. */
    static Aspect price(NeedContent need, ListingContent listing) {
        Money price = listing.price().mode() == Price.Mode.ON_REQUEST
                ? null
                : listing.price().lumpSum();
        Money budget = need.budgetTo();
        if (price == null || budget == null || !price.currency().equals(budget.currency())) {
            return Aspect.unknown();
        }
        return price.amount().compareTo(budget.amount()) <= 0
                ? Aspect.of(1, MatchReason.of(Code.PRICE_WITHIN_BUDGET, price))
                : Aspect.of(0, MatchReason.of(Code.PRICE_ABOVE_BUDGET, price));
    }

    static Aspect region(NeedContent need, ListingContent listing) {
        String country = need.country();
        if (country == null || listing.country() == null) {
            return Aspect.unknown();
        }
        if (!country.equals(listing.country())) {
            return Aspect.of(0);
        }
        String province = need.province();
        return province != null && province.equals(listing.province())
                ? Aspect.of(1, MatchReason.of(Code.SAME_PROVINCE, province))
                : Aspect.of(SAME_COUNTRY, MatchReason.of(Code.SAME_COUNTRY, country));
    }

    static Aspect right(NeedContent need, ListingContent listing) {
        Set<String> wanted = need.cooperation().stream()
                .flatMap(kind -> RIGHTS_FOR.getOrDefault(kind, Set.of()).stream())
                .collect(Collectors.toSet());
        if (wanted.isEmpty() || listing.rights().isEmpty()) {
            return Aspect.unknown();
        }
        List<String> offered =
                listing.rights().stream().filter(wanted::contains).toList();
        return offered.isEmpty()
                ? Aspect.of(0, new MatchReason(Code.RIGHT_NOT_OFFERED, listing.rights()))
                : Aspect.of(1, new MatchReason(Code.RIGHT_OFFERED, offered));
    }
}
