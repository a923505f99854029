package vn.techexchange.measure.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.techexchange.measure.generate.WordList.Entry;

/**
 * Listings that nobody offers, written as people write them: a technique, what it is applied to, where, and what is gained.
 * No two have the same title. The same seed makes the same listings, so that two measurements can be compared.
 */
public final class GeneratedListings {
    /** What a file of listings has in its columns when it is imported. */
    public static final List<String> COLUMNS = List.of(
            "sourceId",
            "title.vi",
            "title.en",
            "summary.vi",
            "summary.en",
            "advantages.vi",
            "advantages.en",
            "applications.vi",
            "applications.en",
            "field",
            "ipc",
            "trl",
            "trlBasis",
            "objectKinds",
            "transferForms",
            "transferMethods",
            "rights",
            "price.mode",
            "price.amount",
            "price.currency",
            "stateFunded",
            "country",
            "province",
            "ipRight.kind",
            "ipRight.title",
            "ipRight.office",
            "ipRight.number",
            "ipRight.status",
            "ipRight.filedOn");

    private static final WordList FORMS = new WordList(List.of(
            new Entry("Quy trình", "process", List.of()),
            new Entry("Thiết bị", "equipment", List.of()),
            new Entry("Hệ thống", "system", List.of()),
            new Entry("Dây chuyền", "production line", List.of())));
    private static final WordList TECHNIQUES = WordList.read("techniques.tsv");
    private static final WordList SUBJECTS = WordList.read("subjects.tsv");
    private static final WordList USES = WordList.read("uses.tsv");
    private static final WordList GAINS = WordList.read("gains.tsv");
    private static final String BETWEEN = "|";

    /** How many different titles there are. */
    static final long MOST = (long) FORMS.size() * TECHNIQUES.size() * SUBJECTS.size() * USES.size();
    /** Has no factor in common with that number, so that going on by it meets every title once. */
    private static final long STEP = 7_919_017;

    private static final int HIGHEST_TRL = 9;
    private static final long MILLION = 1_000_000;

    private final long seed;

    public GeneratedListings(long seed) {
        this.seed = seed;
    }

    /**
     * The first so many, each by its columns.
     *
     * @throws IllegalArgumentException if there are not so many
     */
    public Stream<Map<String, String>> first(int number) {
        if (number > MOST) {
            throw new IllegalArgumentException("there are no more than " + MOST);
        }
        return IntStream.range(0, number).mapToObj(this::listing);
    }

    /** The title in Vietnamese alone, as somebody might search for it. */
    String title(int place) {
        return new Titled(place).vi();
    }

    private final class Titled {
        private final Entry form;
        private final Entry technique;
        private final Entry subject;
        private final Entry use;

        private Titled(int place) {
            long rest = Math.floorMod(place * STEP + seed, MOST);
            form = FORMS.at(rest);
            rest /= FORMS.size();
            technique = TECHNIQUES.at(rest);
            rest /= TECHNIQUES.size();
            subject = SUBJECTS.at(rest);
            use = USES.at(rest / SUBJECTS.size());
        }

        private String vi() {
            return "%s %s cho %s tại %s".formatted(form.vi(), technique.vi(), subject.vi(), use.vi());
        }

        private String en() {
            return capitalised("%s %s for %s in %s".formatted(technique.en(), form.en(), subject.en(), use.en()));
        }
    }

    private Map<String, String> listing(int place) {
        var random = new Random(seed * 31 + place);
        var titled = new Titled(place);
        var gains = different(random, GAINS, 4);
        var uses = new ArrayList<>(different(random, USES, 2));
        uses.addFirst(titled.use);
        int daily = 10 * (1 + random.nextInt(50));
        var columns = new LinkedHashMap<String, String>();
        columns.put("sourceId", "G%d-%06d".formatted(seed, place + 1));
        columns.put("title.vi", titled.vi());
        columns.put("title.en", titled.en());
        columns.put(
                "summary.vi",
                "%s dùng %s để xử lý %s ngay tại nơi phát sinh, phù hợp với %s. Giải pháp %s và %s. Nhóm tác giả đã hoàn thiện mẫu ở quy mô %d đơn vị mỗi ngày và sẵn sàng chuyển giao cùng đào tạo."
                        .formatted(
                                titled.form.vi(),
                                titled.technique.vi(),
                                titled.subject.vi(),
                                titled.use.vi(),
                                gains.get(0).vi(),
                                gains.get(1).vi(),
                                daily));
        columns.put(
                "summary.en",
                "This %s applies %s to %s where it arises and suits %s. It %s and %s. A unit for %d items a day has been completed; transfer includes training."
                        .formatted(
                                titled.form.en(),
                                titled.technique.en(),
                                titled.subject.en(),
                                titled.use.en(),
                                gains.get(0).en(),
                                gains.get(1).en(),
                                daily));
        columns.put("advantages.vi", joined(gains.subList(1, 4), true));
        columns.put("advantages.en", joined(gains.subList(1, 4), false));
        columns.put("applications.vi", joined(uses, true));
        columns.put("applications.en", joined(uses, false));
        columns.put("field", titled.technique.more().getFirst());
        columns.put("ipc", titled.technique.more().getLast());
        columns.put("trl", Integer.toString(1 + random.nextInt(HIGHEST_TRL)));
        columns.put("trlBasis", "SELF_DECLARED");
        columns.put("objectKinds", random.nextBoolean() ? "KNOW_HOW" : "KNOW_HOW|PLAN_PROCESS_FORMULA");
        columns.put("transferForms", "INDEPENDENT");
        columns.put("transferMethods", "DOCUMENTS|TRAINING");
        columns.put(
                "rights",
                random.nextInt(3) == 0 ? "ASSIGNMENT|LICENCE_EXCLUSIVE" : "LICENCE_NON_EXCLUSIVE|LICENCE_SOLE");
        price(columns, random);
        columns.put("stateFunded", Boolean.toString(random.nextInt(4) == 0));
        columns.put("country", "VN");
        columns.put("province", "79");
        right(columns, random, titled);
        return columns;
    }

    private static void price(Map<String, String> columns, Random random) {
        if (random.nextInt(3) == 0) {
            columns.put("price.mode", "ON_REQUEST");
        } else {
            columns.put("price.mode", random.nextBoolean() ? "INDICATIVE" : "FLOOR");
            columns.put("price.amount", Long.toString((1 + random.nextInt(200)) * 50L * MILLION));
            columns.put("price.currency", "VND");
        }
    }

    private static void right(Map<String, String> columns, Random random, Titled titled) {
        int kind = random.nextInt(3);
        if (kind < 2) {
            columns.put("ipRight.kind", kind == 0 ? "PATENT" : "UTILITY_SOLUTION");
            columns.put("ipRight.title", titled.vi());
            columns.put("ipRight.office", "VN");
            columns.put(
                    "ipRight.number",
                    "%d-%d-%05d".formatted(kind + 1, 2012 + random.nextInt(14), random.nextInt(100_000)));
            columns.put("ipRight.status", "PENDING");
            columns.put("ipRight.filedOn", "%d-%02d-15".formatted(2012 + random.nextInt(14), 1 + random.nextInt(12)));
        }
    }

    private static List<Entry> different(Random random, WordList list, int number) {
        int from = random.nextInt(list.size());
        int step = 1 + random.nextInt(list.size() / number - 1);
        return IntStream.range(0, number)
                .mapToObj(i -> list.at(from + (long) i * step))
                .toList();
    }

    private static String joined(List<Entry> entries, boolean vietnamese) {
        return entries.stream()
                .map(entry -> capitalised(vietnamese ? entry.vi() : entry.en()))
                .reduce((one, other) -> one + BETWEEN + other)
                .orElse("");
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
