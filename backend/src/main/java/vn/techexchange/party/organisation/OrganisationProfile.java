package vn.techexchange.party.organisation;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Capability;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.platform.problem.FieldError;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.platform.text.LocalText;

/**
 * What an organisation says of itself.
 *
 * @param country ISO 3166 alpha-2
 * @param province code of a Vietnamese province, where there is one
 * @param capabilities those an organisation chooses itself: supplier, buyer
 */
@Serdeable
public record OrganisationProfile(
        @NotNull LocalText name,
        @NotNull OrganisationKind kind,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @Nullable @Pattern(regexp = "[A-Za-z0-9-]{1,10}") String province,
        @Nullable @Size(max = 300) String address,

        @Nullable @Size(max = 300) @Pattern(regexp = "https?://\\S+")
        String website,

        @Nullable LocalText description,
        @Nullable @Size(max = 50) String registrationNumber,
        @NotNull Set<Capability> capabilities) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 5000;
    /** ISO 3166-1, and EU, which it reserves for the European Union. */
    private static final Set<String> COUNTRIES = Stream.concat(
                    Arrays.stream(java.util.Locale.getISOCountries()), Stream.of("EU"))
            .collect(Collectors.toUnmodifiableSet());

    /** The same without blanks at the ends, nothing where only blanks were. */
    OrganisationProfile tidied() {
        LocalText about = description == null ? LocalText.EMPTY : description;
        return new OrganisationProfile(
                tidied(name),
                kind,
                country,
                tidied(province),
                tidied(address),
                tidied(website),
                tidied(about),
                tidied(registrationNumber),
                Set.copyOf(capabilities));
    }

    /** @throws Invalid naming what no annotation can check */
    void check() {
        List<FieldError> errors = new ArrayList<>();
        if (name.isBlank()) {
            errors.add(FieldError.of("name", "required"));
        }
        checkLength(errors, "name", name, LONGEST_NAME);
        checkLength(errors, "description", description, LONGEST_DESCRIPTION);
        if (!COUNTRIES.contains(country)) {
            errors.add(FieldError.of("country", "format"));
        }
        if (capabilities.stream().anyMatch(Capability::isGranted)) {
            errors.add(FieldError.of("capabilities", "capability-granted"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static void checkLength(List<FieldError> errors, String path, @Nullable LocalText text, int longest) {
        if (text != null) {
            checkLength(errors, path + ".vi", text.vi(), longest);
            checkLength(errors, path + ".en", text.en(), longest);
        }
    }

    private static void checkLength(List<FieldError> errors, String path, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            errors.add(FieldError.of(path, "size", 0, longest));
        }
    }

    private static LocalText tidied(LocalText text) {
        return LocalText.of(tidied(text.vi()), tidied(text.en()));
    }

    private static @Nullable String tidied(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
