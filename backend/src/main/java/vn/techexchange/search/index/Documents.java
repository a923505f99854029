package vn.techexchange.search.index;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.catalogue.CatalogueOwner;
import vn.techexchange.catalogue.PublicListing;
import vn.techexchange.catalogue.PublicListingCard;
import vn.techexchange.catalogue.PublicNeed;
import vn.techexchange.catalogue.Searchable;
import vn.techexchange.catalogue.check.CompletenessMeter;
import vn.techexchange.catalogue.content.IpRight;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.catalogue.revision.FileKind;
import vn.techexchange.catalogue.vocabulary.Vocabularies;
import vn.techexchange.catalogue.vocabulary.Vocabulary;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.search.index.Document.Amount;
import vn.techexchange.search.index.Document.Name;
import vn.techexchange.search.index.Document.Sentences;
import vn.techexchange.search.index.Document.Words;
import vn.techexchange.search.language.Terminology;

/**
 * Makes the index's entries from what the catalogue shows a stranger: what a stranger may not read cannot get here.
 */
@Singleton
class Documents {
    private static final int LOWEST_TRL = 1;
    private static final int HIGHEST_TRL = 9;

    private final Catalogue catalogue;
    private final PriceOrder prices;
    private final Vocabularies vocabularies;
    private final CompletenessMeter completeness;
    private final MeritRules merits;
    private final Terminology terminology;

    Documents(
            Catalogue catalogue,
            PriceOrder prices,
            Vocabularies vocabularies,
            CompletenessMeter completeness,
            MeritRules merits,
            Terminology terminology) {
        this.catalogue = catalogue;
        this.prices = prices;
        this.vocabularies = vocabularies;
        this.completeness = completeness;
        this.merits = merits;
        this.terminology = terminology;
    }

    /** The entries for those that belong into the index. The version is never later than the content. */
    List<Document> of(TechnologyType type, Collection<Id> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return switch (type) {
            case LISTING -> listings(catalogue.searchableListings(ids));
            case NEED -> needs(catalogue.searchableNeeds(ids));
        };
    }

    List<Document> listings(List<Searchable> belonging) {
        Map<Id, Long> versions = versions(belonging);
        var scale = prices.today();
        var meter = completeness.listings();
        return catalogue.listings(versions.keySet(), null).stream()
                .map(listing -> new Document(
                        listing.id(),
                        Objects.requireNonNull(versions.get(listing.id())),
                        words(listing, scale, merits(listing, meter))))
                .toList();
    }

    List<Document> needs(List<Searchable> belonging) {
        Map<Id, Long> versions = versions(belonging);
        var scale = prices.today();
        var meter = completeness.needs();
        return catalogue.needs(versions.keySet(), null).stream()
                .map(need -> new Document(
                        need.id(),
                        Objects.requireNonNull(versions.get(need.id())),
                        words(
                                need,
                                scale,
                                merits.of(
                                        meter.measure(need.content(), List.of()).percent(), need.organisation()))))
                .toList();
    }

    private static Map<Id, Long> versions(List<Searchable> belonging) {
        return belonging.stream().collect(Collectors.toMap(Searchable::id, Searchable::version));
    }

    private List<Merit> merits(PublicListing listing, CompletenessMeter.Meter<ListingContent> meter) {
        List<FileKind> files = Stream.of(
                        listing.images().isEmpty() ? null : FileKind.IMAGE,
                        listing.documents().isEmpty() ? null : FileKind.DOCUMENT)
                .filter(Objects::nonNull)
                .toList();
        return merits.of(meter.measure(listing.content(), files).percent(), listing.organisation());
    }

    private Words words(PublicListing listing, PriceOrder.Scale scale, List<Merit> merits) {
        ListingContent content = listing.content();
        Double price = scale.of(content.price().lumpSum());
        var details = Sentences.of(said(content));
        var topics = topics(content.field(), content.ipc());
        return new Words(
                listing.id(),
                TechnologyType.LISTING,
                present(
                        listing.code(),
                        listing.sourceRef(),
                        content.ipRights().stream().map(IpRight::number)),
                content.title(),
                content.summary(),
                details,
                topics,
                terms(content.title(), content.summary(), details, topics),
                terminology.in(texts(content.title())),
                name(listing.organisation()),
                content.field(),
                content.ipc(),
                content.trl() == null ? List.of() : List.of(content.trl()),
                content.rights(),
                content.ipRights().stream()
                        .map(IpRight::kind)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                content.stateFunded(),
                content.country(),
                price,
                Amount.of(price, price),
                merits,
                listing.publishedAt(),
                listing.confirmedAt(),
                listing.freshUntil(),
                card(listing, merits));
    }

    private static List<LocalText> said(ListingContent content) {
        return Stream.of(
                        content.advantages().stream(),
                        content.applications().stream(),
                        content.comparisons().stream()
                                .flatMap(row -> Stream.of(row.criterion(), row.ours(), row.existing())),
                        content.evidence().stream()
                                .flatMap(evidence -> Stream.of(evidence.what(), same(evidence.place()))),
                        content.ipRights().stream().map(right -> same(right.title())),
                        Stream.of(content.cooperation()))
                .flatMap(Function.identity())
                .toList();
    }

    private Words words(PublicNeed need, PriceOrder.Scale scale, List<Merit> merits) {
        NeedContent content = need.content();
        Double lowest = scale.of(content.budgetFrom());
        Double highest = scale.of(content.budgetTo());
        var details = Sentences.of(said(content));
        var topics = topics(content.field(), List.of());
        return new Words(
                need.id(),
                TechnologyType.NEED,
                present(need.code(), need.sourceRef(), Stream.empty()),
                content.title(),
                content.problem(),
                details,
                topics,
                terms(content.title(), content.problem(), details, topics),
                terminology.in(texts(content.title())),
                name(need.organisation()),
                content.field(),
                List.of(),
                levels(content.trlMin(), content.trlMax()),
                List.of(),
                List.of(),
                false,
                content.country(),
                highest == null ? lowest : highest,
                Amount.of(lowest, highest),
                merits,
                need.publishedAt(),
                need.confirmedAt(),
                need.freshUntil(),
                card(need, merits));
    }

    private static List<LocalText> said(NeedContent content) {
        var order = content.order();
        return Stream.concat(
                        Stream.of(content.outcome(), content.constraints()),
                        order == null ? Stream.empty() : order.evaluationCriteria().stream())
                .toList();
    }

    private static List<Integer> levels(@Nullable Integer lowest, @Nullable Integer highest) {
        if (lowest == null && highest == null) {
            return List.of();
        }
        return IntStream.rangeClosed(
                        Objects.requireNonNullElse(lowest, LOWEST_TRL),
                        Objects.requireNonNullElse(highest, HIGHEST_TRL))
                .boxed()
                .toList();
    }

    /** People search by the words of a field, not by its code; by an IPC code as well as by its words. */
    private Sentences topics(@Nullable String field, List<String> ipc) {
        var topics = new ArrayList<LocalText>();
        if (field != null) {
            vocabularies.name(Vocabulary.FIELDS, field).ifPresent(topics::add);
        }
        for (String code : ipc) {
            topics.add(same(code));
            vocabularies.name(Vocabulary.IPC, code).ifPresent(topics::add);
        }
        return Sentences.of(topics);
    }

    private Set<String> terms(LocalText title, LocalText summary, Sentences details, Sentences topics) {
        return terminology.in(Stream.of(texts(title).stream(), texts(summary).stream(), details.all(), topics.all())
                .flatMap(Function.identity())
                .toList());
    }

    private static List<String> texts(LocalText text) {
        return Stream.of(text.vi(), text.en()).filter(Objects::nonNull).toList();
    }

    private static LocalText same(@Nullable String text) {
        return LocalText.of(text, text);
    }

    private static List<String> present(String code, @Nullable String sourceRef, Stream<@Nullable String> others) {
        return Stream.concat(Stream.of(code, sourceRef), others)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Name name(@Nullable CatalogueOwner organisation) {
        return organisation == null
                ? null
                : new Name(
                        organisation.id(),
                        organisation.name().vi(),
                        organisation.name().en());
    }

    private static Card.@Nullable Owner owner(@Nullable CatalogueOwner organisation) {
        return organisation == null
                ? null
                : new Card.Owner(organisation.id(), organisation.name(), organisation.verified());
    }

    private static Card card(PublicListing listing, List<Merit> merits) {
        ListingContent content = listing.content();
        return new Card(
                listing.id(),
                TechnologyType.LISTING,
                listing.code(),
                listing.sourceRef(),
                listing.state().name(),
                content.title(),
                content.summary(),
                owner(listing.organisation()),
                content.field(),
                content.trl(),
                content.trlBasis(),
                null,
                null,
                content.rights(),
                PublicListingCard.of(listing).ipRights(),
                content.price(),
                null,
                content.stateFunded(),
                content.country(),
                content.province(),
                listing.publishedAt(),
                listing.confirmedAt(),
                null,
                listing.demo(),
                merits);
    }

    private static Card card(PublicNeed need, List<Merit> merits) {
        NeedContent content = need.content();
        return new Card(
                need.id(),
                TechnologyType.NEED,
                need.code(),
                need.sourceRef(),
                need.state().name(),
                content.title(),
                content.problem(),
                owner(need.organisation()),
                content.field(),
                null,
                null,
                content.trlMin(),
                content.trlMax(),
                List.of(),
                List.of(),
                null,
                new Card.Budget(content.budgetFrom(), content.budgetTo()),
                false,
                content.country(),
                content.province(),
                need.publishedAt(),
                need.confirmedAt(),
                need.deadline(),
                need.demo(),
                merits);
    }
}
