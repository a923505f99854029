package vn.techexchange.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The architecture's rules, for any base package, so that each is also tried on a planted violation. */
final class Rules {
    /** Highest first: each may use only those after it. */
    static final List<String> ORDER = List.of(
            "demonstration",
            "insight",
            "notification",
            "brokerage",
            "execution",
            "contract",
            "deal",
            "advice",
            "valuation",
            "matching",
            "search",
            "catalogue",
            "party",
            "platform");

    private Rules() {}

    /** A feature never imports one above it. */
    static List<ArchRule> packageOrder(String base) {
        return ORDER.stream()
                .filter(feature -> ORDER.indexOf(feature) > 0)
                .<ArchRule>map(feature -> {
                    String[] above = ORDER.subList(0, ORDER.indexOf(feature)).stream()
                            .map(higher -> base + "." + higher + "..")
                            .toArray(String[]::new);
                    return noClasses()
                            .that()
                            .resideInAPackage(base + "." + feature + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(above)
                            .allowEmptyShould(true);
                })
                .toList();
    }

    /** Time comes in as an argument or from the injected clock, so that tests can move it. */
    static ArchRule timeFromTheClock(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .haveSimpleNameNotEndingWith("Clocks")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC");
    }

    /** SQL is in repositories; only the platform touches JDBC itself. */
    static ArchRule jdbcOnlyInThePlatform(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackage(base + ".platform..")
                .should()
                .dependOnClassesThat(describe(
                        "speak JDBC",
                        (JavaClass type) -> type.getPackageName().equals("javax.sql")
                                || (type.getPackageName().equals("java.sql")
                                        && !type.getSimpleName().equals("Connection"))));
    }

    /** Engines for laptops and tests stay out of the server. */
    static ArchRule nothingEmbedded(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.techexchange.embedded..");
    }

    /** Each endpoint says who may call it. */
    static ArchRule everyEndpointIsSecured(String base) {
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .areAnnotatedWith(Controller.class)
                .should(new ArchCondition<>("say who may call each endpoint") {
                    @Override
                    public void check(JavaClass controller, ConditionEvents events) {
                        controller.getMethods().stream()
                                .filter(Rules::isEndpoint)
                                .filter(method -> !method.isAnnotatedWith(Secured.class)
                                        && !controller.isAnnotatedWith(Secured.class))
                                .forEach(method -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " has no @Secured")));
                    }
                });
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethodMapping.class);
    }
}
