package vn.techexchange.demonstration;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.Screening;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.catalogue.content.Source;
import vn.techexchange.catalogue.listing.ListingDraft;
import vn.techexchange.catalogue.listing.Listings;
import vn.techexchange.catalogue.need.Needs;
import vn.techexchange.catalogue.review.Decision;
import vn.techexchange.catalogue.review.Reasons;
import vn.techexchange.catalogue.review.Reviews;
import vn.techexchange.catalogue.review.Scores;
import vn.techexchange.catalogue.review.Verdict;
import vn.techexchange.catalogue.revision.FileKind;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.web.IfMatch;

/** Brings one record the way that people go, from draft over review to publication: wholly or not at all. */
@Singleton
@Requires(property = "exchange.mode", value = "demonstration")
class Publication {
    private static final String REASON = "Bản ghi minh hoạ, do người điều hành minh hoạ chấm.";
    private static final Verdict VERDICT = new Verdict(
            new Scores(3, 4, 3, 4),
            new Reasons(REASON, REASON, REASON, REASON),
            Decision.PUBLISH,
            List.of(),
            Screening.UNLISTED);

    private final Listings listings;
    private final Needs needs;
    private final Reviews reviews;

    Publication(Listings listings, Needs needs, Reviews reviews) {
        this.listings = listings;
        this.needs = needs;
        this.reviews = reviews;
    }

    @Transactional
    void listing(Actor owner, Actor operator, String ref, ListingContent content, @Nullable Source source) {
        if (listings.demonstration(ref).isEmpty()) {
            Id id = listings.demonstrationDraft(owner, content, ref, source).id();
            listings.submit(owner, id);
            publish(operator, id);
        }
    }

    @Transactional
    void listing(Actor owner, Actor operator, FictionalListing record) {
        if (listings.demonstration(record.ref()).isPresent()) {
            return;
        }
        var draft = listings.demonstrationDraft(owner, record.content(), record.ref(), null);
        Id id = draft.id();
        listings.write(
                owner, id, new IfMatch(draft.version()), new ListingDraft(record.content(), record.confidential()));
        for (List<String> picture : given(record.pictures())) {
            try (InputStream bytes = resource("/demonstration/pictures/" + picture.get(0) + ".png")) {
                listings.addFile(owner, id, FileKind.IMAGE, bytes, picture.get(0) + ".png", picture.get(1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        attach(owner, id, FileKind.DOCUMENT, given(record.documents()));
        attach(owner, id, FileKind.CONFIDENTIAL_DOCUMENT, given(record.confidentialDocuments()));
        listings.submit(owner, id);
        publish(operator, id);
    }

    @Transactional
    void need(Actor owner, Actor operator, String ref, NeedContent content) {
        if (needs.demonstration(ref).isEmpty()) {
            Id id = needs.demonstrationDraft(owner, content, ref, null).id();
            needs.submit(owner, id);
            publish(operator, id);
        }
    }

    private void publish(Actor operator, Id subject) {
        reviews.decide(operator, reviews.waiting(subject).orElseThrow(), VERDICT);
    }

    private void attach(Actor owner, Id id, FileKind kind, List<List<String>> texts) {
        for (List<String> text : texts) {
            var bytes = new ByteArrayInputStream(text.get(2).getBytes(StandardCharsets.UTF_8));
            listings.addFile(owner, id, kind, bytes, text.get(0), text.get(1));
        }
    }

    private static List<List<String>> given(@Nullable List<List<String>> list) {
        return list == null ? List.of() : list;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Publication.class.getResourceAsStream(name), name);
    }
}
