package vn.techexchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.micronaut.web.router.Router;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.techexchange.testing.Exchange;

/** Every endpoint, asked by every kind of visitor for what is its own and what is another's. */
class AccessMatrixTest {
    private static final List<AccessRule> RULES = rules();

    private final Exchange exchange = Exchange.running();

    @Test
    void every_endpoint_has_a_rule_and_every_rule_an_endpoint() {
        Set<String> endpoints = exchange.bean(Router.class)
                .uriRoutes()
                .map(route -> AccessRule.endpoint(
                        route.getHttpMethodName(), route.getUriMatchTemplate().toString()))
                .filter(endpoint -> endpoint.contains(" /api/") && !endpoint.contains("/api/v1/testing/"))
                .filter(endpoint -> !endpoint.startsWith("HEAD ") && !endpoint.startsWith("OPTIONS "))
                .collect(Collectors.toSet());

        assertThat(RULES.stream().map(AccessRule::endpoint).collect(Collectors.toSet()))
                .as("access-matrix.txt")
                .containsExactlyInAnyOrderElementsOf(endpoints);
    }

    @TestFactory
    Stream<DynamicTest> each_visitor_gets_what_the_rule_says() {
        var visitors = new Visitors(exchange);
        return RULES.stream()
                .map(rule -> dynamicTest(
                        rule.method() + " " + rule.path(),
                        () -> assertThat(faults(visitors, rule)).isEmpty()));
    }

    private static List<String> faults(Visitors visitors, AccessRule rule) {
        List<String> faults = new ArrayList<>();
        visitors.makeAnew();
        rule.expected().forEach((asker, expectation) -> {
            var answer = visitors.ask(rule, asker);
            if (!AccessRule.fits(expectation, answer.status())) {
                faults.add("%s: expected %s, got %d: %s".formatted(asker, expectation, answer.status(), answer.text()));
            }
            if (!rule.isHarmless(expectation)) {
                visitors.makeAnew();
            }
        });
        return faults;
    }

    private static List<AccessRule> rules() {
        try {
            var file = Objects.requireNonNull(AccessMatrixTest.class.getResource("/access-matrix.txt"));
            return AccessRule.parse(Files.readAllLines(Path.of(file.toURI())));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
