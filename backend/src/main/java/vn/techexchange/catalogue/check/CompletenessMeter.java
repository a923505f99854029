package vn.techexchange.catalogue.check;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.catalogue.content.Price;
import vn.techexchange.catalogue.revision.FileKind;
import vn.techexchange.platform.text.LocalText;

/** Measures how complete a listing or need is, by the weights in the database. */
@Singleton
public class CompletenessMeter {
    private static final Map<String, Predicate<ListingContent>> LISTING_PARTS = Map.ofEntries(
            Map.entry("title", content -> !content.title().isBlank()),
            Map.entry("summary", content -> !content.summary().isBlank()),
            Map.entry("english", content -> inEnglish(content.title()) && inEnglish(content.summary())),
            Map.entry("advantages", content -> !content.advantages().isEmpty()),
            Map.entry("comparisons", content -> !content.comparisons().isEmpty()),
            Map.entry("applications", content -> !content.applications().isEmpty()),
            Map.entry("field", content -> content.field() != null),
            Map.entry("ipc", content -> !content.ipc().isEmpty()),
            Map.entry("trl", content -> content.trl() != null),
            Map.entry("evidence", content -> !content.evidence().isEmpty()),
            Map.entry("ipRights", content -> !content.ipRights().isEmpty()),
            Map.entry("objectKinds", content -> !content.objectKinds().isEmpty()),
            Map.entry("rights", content -> !content.rights().isEmpty()),
            Map.entry("transferMethods", content -> !content.transferMethods().isEmpty()),
            Map.entry("cooperation", content -> !content.cooperation().isBlank()),
            Map.entry("price", content -> content.price().mode() != Price.Mode.ON_REQUEST));

    private static final Map<String, Predicate<NeedContent>> NEED_PARTS = Map.ofEntries(
            Map.entry("title", content -> !content.title().isBlank()),
            Map.entry("problem", content -> !content.problem().isBlank()),
            Map.entry("outcome", content -> !content.outcome().isBlank()),
            Map.entry("constraints", content -> !content.constraints().isBlank()),
            Map.entry("english", content -> inEnglish(content.title()) && inEnglish(content.problem())),
            Map.entry("field", content -> content.field() != null),
            Map.entry("trlMin", content -> content.trlMin() != null),
            Map.entry("budget", content -> content.budgetTo() != null || content.budgetFrom() != null),
            Map.entry("deadline", content -> content.deadline() != null),
            Map.entry("cooperation", content -> !content.cooperation().isEmpty()),
            Map.entry("province", content -> content.province() != null));

    private final WeightRepository weights;

    CompletenessMeter(WeightRepository weights) {
        this.weights = weights;
    }

    /** One reading of the weights, for as many listings as are asked about. */
    public Meter<ListingContent> listings() {
        return new Meter<>(weights(SubjectType.LISTING), LISTING_PARTS);
    }

    /** One reading of the weights, for as many needs as are asked about. */
    public Meter<NeedContent> needs() {
        return new Meter<>(weights(SubjectType.NEED), NEED_PARTS);
    }

    private Map<String, Integer> weights(SubjectType type) {
        return weights.of(type.name()).stream().collect(Collectors.toMap(WeightRow::part, WeightRow::weight));
    }

    private static boolean inEnglish(LocalText text) {
        return text.en() != null && !text.en().isBlank();
    }

    /** Weights with what each part asks. */
    public static final class Meter<C> {
        private final Map<String, Integer> weights;
        private final Map<String, Predicate<C>> parts;

        Meter(Map<String, Integer> weights, Map<String, Predicate<C>> parts) {
            this.weights = weights;
            this.parts = parts;
        }

        public Completeness measure(C content, List<FileKind> files) {
            Set<String> there = new HashSet<>();
            parts.forEach((part, isThere) -> {
                if (isThere.test(content)) {
                    there.add(part);
                }
            });
            if (files.contains(FileKind.IMAGE)) {
                there.add("images");
            }
            if (files.contains(FileKind.DOCUMENT)) {
                there.add("documents");
            }
            return Completeness.of(weights, there);
        }
    }
}
