package vn.techexchange.search.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.PublicListingCard;
import vn.techexchange.catalogue.content.Price;
import vn.techexchange.catalogue.vocabulary.Vocabularies;
import vn.techexchange.catalogue.vocabulary.Vocabulary;
import vn.techexchange.party.Links;
import vn.techexchange.platform.money.Money;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.platform.time.WorkingCalendar;
import vn.techexchange.search.index.Card;
import vn.techexchange.search.index.TechnologyType;

/** One result in the reader's language: what its card shows and nothing else. */
final class Row {
    private static final String BETWEEN = "; ";

    private final Card card;
    private final Locale locale;
    private final Headings headings;
    private final Vocabularies vocabularies;
    private final Links links;

    Row(Card card, Locale locale, Headings headings, Vocabularies vocabularies, Links links) {
        this.card = card;
        this.locale = locale;
        this.headings = headings;
        this.vocabularies = vocabularies;
        this.links = links;
    }

    Cell in(Column column) {
        return switch (column) {
            case CODE -> words(card.code());
            case TYPE -> words(headings.type(card.type()));
            case TITLE -> words(card.title().in(locale));
            case SUMMARY -> words(card.summary().in(locale));
            case ORGANISATION -> organisation();
            case VERIFIED -> organisation(owner -> yesOrNo(owner.verified()));
            case FIELD -> named(Vocabulary.FIELDS, card.field());
            case TRL -> number(card.trl());
            case TRL_BASIS -> named(Vocabulary.TRL_BASES, code(card.trlBasis()));
            case TRL_MIN -> number(card.trlMin());
            case TRL_MAX -> number(card.trlMax());
            case RIGHTS -> listed(card.rights().stream().map(right -> name(Vocabulary.RIGHTS, right)));
            case IP_RIGHTS -> listed(card.ipRights().stream().map(this::ipRight));
            case PRICE_MODE ->
                price(price -> named(Vocabulary.PRICE_MODES, price.mode().name()));
            case PRICE -> price(price -> amount(price.lumpSum()));
            case ROYALTY_PERCENT -> price(price -> decimal(price.royaltyPercent()));
            case ROYALTY_BASE -> price(price -> named(Vocabulary.ROYALTY_BASES, code(price.royaltyBase())));
            case BUDGET_FROM -> budget(Card.Budget::from);
            case BUDGET_TO -> budget(Card.Budget::to);
            case CURRENCY -> currency();
            case STATE_FUNDED -> card.type() == TechnologyType.LISTING ? yesOrNo(card.stateFunded()) : Cell.NOTHING;
            case COUNTRY -> named(Vocabulary.COUNTRIES, card.country());
            case PROVINCE -> named(Vocabulary.PROVINCES, card.province());
            case PUBLISHED -> day(card.publishedAt());
            case CONFIRMED -> day(card.confirmedAt());
            case DEADLINE -> day(card.deadline());
            case ADDRESS ->
                words(links.to(locale.getLanguage(), "/" + card.type().code() + "s/" + card.id()));
        };
    }

    private Cell organisation() {
        return card.organisation() == null
                ? words(headings.anonymous())
                : words(card.organisation().name().in(locale));
    }

    private Cell organisation(Function<Card.Owner, Cell> part) {
        return card.organisation() == null ? Cell.NOTHING : part.apply(card.organisation());
    }

    private Cell price(Function<Price, Cell> part) {
        return card.price() == null ? Cell.NOTHING : part.apply(card.price());
    }

    private Cell budget(Function<Card.Budget, @Nullable Money> part) {
        return card.budget() == null ? Cell.NOTHING : amount(part.apply(card.budget()));
    }

    private Cell currency() {
        var price = card.price();
        var budget = card.budget();
        return Stream.of(
                        price == null ? null : price.lumpSum(),
                        budget == null ? null : budget.to(),
                        budget == null ? null : budget.from())
                .filter(Objects::nonNull)
                .findFirst()
                .map(money -> words(money.currency()))
                .orElse(Cell.NOTHING);
    }

    private String ipRight(PublicListingCard.Right right) {
        return Stream.of(
                        name(Vocabulary.IP_KINDS, right.kind()),
                        name(Vocabulary.IP_STATUSES, right.status()),
                        name(Vocabulary.OFFICES, right.office()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Cell yesOrNo(boolean is) {
        return words(headings.yesOrNo(is));
    }

    private Cell named(Vocabulary vocabulary, @Nullable String code) {
        return words(name(vocabulary, code));
    }

    /** A code that is in the vocabulary no more is better than nothing. */
    private String name(Vocabulary vocabulary, @Nullable String code) {
        return code == null
                ? ""
                : vocabularies
                        .name(vocabulary, code)
                        .map((LocalText name) -> name.in(locale))
                        .orElse(code);
    }

    private static @Nullable String code(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Cell listed(Stream<String> parts) {
        return words(parts.collect(Collectors.joining(BETWEEN)));
    }

    private static Cell words(String text) {
        return text.isEmpty() ? Cell.NOTHING : new Cell.Words(text);
    }

    private static Cell number(@Nullable Integer value) {
        return value == null ? Cell.NOTHING : new Cell.Figure(BigDecimal.valueOf(value));
    }

    private static Cell decimal(@Nullable String value) {
        return value == null ? Cell.NOTHING : new Cell.Figure(new BigDecimal(value));
    }

    private static Cell amount(@Nullable Money money) {
        return money == null ? Cell.NOTHING : new Cell.Figure(money.amount());
    }

    private static Cell day(@Nullable LocalDate date) {
        return date == null ? Cell.NOTHING : new Cell.Day(date);
    }

    private static Cell day(@Nullable Instant moment) {
        return moment == null ? Cell.NOTHING : new Cell.Day(LocalDate.ofInstant(moment, WorkingCalendar.ZONE));
    }
}
