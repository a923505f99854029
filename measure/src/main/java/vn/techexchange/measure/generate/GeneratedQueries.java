package vn.techexchange.measure.generate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.techexchange.measure.generate.WordList.Entry;

/** What people might ask of generated listings: in Vietnamese with its marks or without them, or in English. */
public final class GeneratedQueries {
    private static final WordList TECHNIQUES = WordList.read("techniques.tsv");
    private static final WordList SUBJECTS = WordList.read("subjects.tsv");

    private GeneratedQueries() {}

    /** The first so many, always the same ones. */
    public static List<String> first(int number) {
        return IntStream.range(0, number).mapToObj(GeneratedQueries::query).toList();
    }

    private static String query(int place) {
        Entry technique = TECHNIQUES.at(place);
        Entry subject = SUBJECTS.at(place / TECHNIQUES.size() + place * 3L);
        return switch (place % 3) {
            case 0 -> technique.vi() + " " + subject.vi();
            case 1 -> plain(place % 2 == 0 ? subject.vi() : technique.vi() + " " + subject.vi());
            default -> place % 2 == 0 ? technique.en() : technique.en() + " " + subject.en();
        };
    }

    private static String plain(String vietnamese) {
        return Normalizer.normalize(vietnamese, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }
}
