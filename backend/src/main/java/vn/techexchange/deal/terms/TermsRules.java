package vn.techexchange.deal.terms;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.terms.Terms.DisputeBody;
import vn.techexchange.deal.terms.Terms.Right;
import vn.techexchange.deal.terms.Terms.RightKind;
import vn.techexchange.platform.problem.FieldError;

/** What terms must hold before they may be offered (domain.md §3, R2–R4). */
public final class TermsRules {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final int LONG_TEXT = 5000;
    private static final int SHORT_TEXT = 500;
    private static final int MOST_ENTRIES = 50;
    private static final int LONGEST_TERM_MONTHS = 1200;
    private static final int LONGEST_SECRECY_YEARS = 50;

    private final Errors errors;

    private TermsRules(String root) {
        errors = new Errors(root);
    }

    /**
     * Everything that is wrong with the terms; empty if they may be offered.
     *
     * @param root the path of the terms in the request
     */
    public static List<FieldError> broken(Terms terms, String root) {
        var rules = new TermsRules(root);
        rules.check(terms);
        return rules.errors.found();
    }

    private void check(Terms terms) {
        object(terms.object());
        @Nullable RightKind right = right(terms.right());
        term(terms.term(), right);
        errors.optionalText("fieldOfUse", terms.fieldOfUse(), LONG_TEXT);
        territory(terms.territory(), right);
        transferMethods(terms.transferMethods());
        if (errors.present("paymentPlan", terms.paymentPlan())) {
            new PaymentRules(errors).check(Objects.requireNonNull(terms.paymentPlan()));
        }
        improvements(terms.improvements());
        support(terms);
        if (errors.present("confidentiality", terms.confidentiality())) {
            Integer years = Objects.requireNonNull(terms.confidentiality()).years();
            errors.present("confidentiality.years", years);
            errors.between("confidentiality.years", years, 0, LONGEST_SECRECY_YEARS);
        }
        errors.optionalText("acceptanceTests", terms.acceptanceTests(), LONG_TEXT);
        disputes(terms);
    }

    private void object(Terms.@Nullable TransferObject object) {
        if (!errors.present("object", object)) {
            return;
        }
        errors.text("object.description", Objects.requireNonNull(object).description(), LONG_TEXT);
        List<@Nullable String> annexes = orEmpty(object.annexes());
        entries("object.annexes", annexes.size());
        for (int i = 0; i < annexes.size(); i++) {
            errors.text("object.annexes[" + i + "]", annexes.get(i), SHORT_TEXT);
        }
    }

    private @Nullable RightKind right(@Nullable Right right) {
        if (!errors.present("right", right)) {
            return null;
        }
        RightKind kind = Objects.requireNonNull(right).kind();
        if (errors.present("right.kind", kind) && Objects.requireNonNull(kind).isLicence()) {
            errors.present("right.subLicence", right.subLicence());
        } else if (kind != null && right.subLicence() != null) {
            errors.add("right.subLicence", "assignment-without-sub-licence");
        }
        return kind;
    }

    private void term(Terms.@Nullable Term term, @Nullable RightKind right) {
        @Nullable Integer months = term == null ? null : term.months();
        if (right == RightKind.ASSIGNMENT && months != null) {
            errors.add("term.months", "assignment-without-term");
        } else if (right != null && right.isLicence()) {
            errors.present("term.months", months);
        }
        errors.between("term.months", months, 1, LONGEST_TERM_MONTHS);
    }

    private void territory(@Nullable List<@Nullable String> territory, @Nullable RightKind right) {
        List<@Nullable String> countries = orEmpty(territory);
        if (countries.isEmpty() && right != null && right.excludesOthers()) {
            errors.add("territory", "exclusive-needs-territory");
        }
        if (countries.size() > COUNTRIES.size()) {
            errors.add("territory", "size", 0, COUNTRIES.size());
            return;
        }
        var seen = new HashSet<@Nullable String>();
        for (int i = 0; i < countries.size(); i++) {
            @Nullable String country = countries.get(i);
            if (country == null || !COUNTRIES.contains(country)) {
                errors.add("territory[" + i + "]", "country");
            } else if (!seen.add(country)) {
                errors.add("territory[" + i + "]", "twice");
            }
        }
    }

    private void transferMethods(@Nullable List<@Nullable String> methods) {
        List<@Nullable String> codes = orEmpty(methods);
        if (codes.isEmpty()) {
            errors.add("transferMethods", "not-empty");
        }
        entries("transferMethods", codes.size());
        for (int i = 0; i < codes.size(); i++) {
            @Nullable String code = codes.get(i);
            if (code == null || !CODE.matcher(code).matches()) {
                errors.add("transferMethods[" + i + "]", "pattern");
            }
        }
    }

    private void improvements(Terms.@Nullable Improvements improvements) {
        if (errors.present("improvements", improvements)) {
            errors.present(
                    "improvements.rule", Objects.requireNonNull(improvements).rule());
            errors.optionalText("improvements.text", improvements.text(), LONG_TEXT);
        }
    }

    private void support(Terms terms) {
        var warranty = terms.warranty();
        if (warranty != null) {
            errors.between("warranty.months", warranty.months(), 0, LONGEST_TERM_MONTHS);
            errors.optionalText("warranty.text", warranty.text(), LONG_TEXT);
        }
        var training = terms.training();
        if (training != null) {
            errors.between("training.people", training.people(), 0, 10_000);
            errors.between("training.days", training.days(), 0, 3650);
            errors.between("training.experts", training.experts(), 0, 1000);
            errors.optionalText("training.text", training.text(), LONG_TEXT);
        }
    }

    private void disputes(Terms terms) {
        if (errors.present("governingLaw", terms.governingLaw())
                && !COUNTRIES.contains(Objects.requireNonNull(terms.governingLaw()))) {
            errors.add("governingLaw", "country");
        }
        errors.present("disputeBody", terms.disputeBody());
        if (terms.disputeBody() == DisputeBody.OTHER) {
            errors.text("disputeBodyText", terms.disputeBodyText(), SHORT_TEXT);
        } else {
            errors.optionalText("disputeBodyText", terms.disputeBodyText(), SHORT_TEXT);
        }
    }

    private void entries(String path, int size) {
        if (size > MOST_ENTRIES) {
            errors.add(path, "size", 0, MOST_ENTRIES);
        }
    }

    private static List<@Nullable String> orEmpty(@Nullable List<@Nullable String> list) {
        return list == null ? List.of() : list;
    }
}
