package vn.techexchange.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/embedded/"))
            .importPackages("vn.techexchange");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    static Stream<Function<String, List<ArchRule>>> rules() {
        return Stream.of(
                Rules::packageOrder,
                base -> List.of(Rules.timeFromTheClock(base)),
                base -> List.of(Rules.jdbcOnlyInThePlatform(base)),
                base -> List.of(Rules.nothingEmbedded(base)),
                base -> List.of(Rules.everyEndpointIsSecured(base)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_product_keeps_the_rule(Function<String, List<ArchRule>> rule) {
        rule.apply("vn.techexchange").forEach(each -> each.check(PRODUCT));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_bites_on_a_planted_violation(Function<String, List<ArchRule>> rule) {
        assertThat(rule.apply("planted"))
                .anyMatch(each -> each.evaluate(PLANTED).hasViolation());
    }
}
