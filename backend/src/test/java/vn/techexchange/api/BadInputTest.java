package vn.techexchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.techexchange.api.ApiDescription.Operation;
import vn.techexchange.party.Capability;
import vn.techexchange.party.Role;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;

/**
 * Bad input to every endpoint there is, from somebody who may do everything: never an error of ours, and whatever is
 * refused is refused with a problem document.
 */
class BadInputTest {
    private static final String DECOMPOSED = "cong nghe\u0323\u0302";

    /** No JSON object at all: nothing of it may ever be accepted. */
    private static final List<String> BROKEN = List.of("{\"", "{", "[]", "[[[[[[", "\"text\"", "12", "nope", "\u0000");

    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "12345678901234567890123",
            "1e400",
            "\"\"",
            "\"   \"",
            "\"none\"",
            "\"\\u0000\"",
            "\"" + DECOMPOSED + "\"",
            "\"" + "x".repeat(70_000) + "\"",
            "\"<script>alert(1)</script>' OR 1=1 --\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"vi\":5,\"en\":[]}",
            "{\"amount\":\"-1\",\"currency\":\"VND\"}",
            "{\"amount\":\"x\",\"currency\":\"\"}",
            "[".repeat(2_000) + "]".repeat(2_000));

    private static final List<String> ODD_QUERIES = List.of(
            "", "x", "-1", "0", "99999999999999999999", "%00", "a".repeat(3_000), "%27%20OR%201=1", "%F0%9F%98%80");

    private static final List<String> ODD_IDS = List.of(
            "none",
            "0",
            "-1",
            Id.next().toString(),
            "0".repeat(13),
            "Z".repeat(13),
            "x".repeat(3_000),
            "%00",
            "..%2F..%2Fetc");

    private final Exchange exchange = Exchange.running();

    @TestFactory
    Stream<DynamicTest> no_endpoint_fails_on_bad_input() {
        Client client = exchange.people()
                .member(
                        "ENTERPRISE",
                        true,
                        Role.OWNER,
                        Capability.SUPPLIER,
                        Capability.BUYER,
                        Capability.OPERATOR,
                        Capability.BROKER)
                .client()
                .with("If-Match", "\"1\"");
        return ApiDescription.read().operations().stream()
                .filter(operation -> !signsOut(operation))
                .map(operation -> dynamicTest(operation.toString(), () -> tryAll(client, operation)));
    }

    /** These end the session that the other tests need; they take no input. */
    private static boolean signsOut(Operation operation) {
        return operation.method().equals("DELETE") && operation.path().equals("/api/v1/session");
    }

    private static void tryAll(Client client, Operation operation) {
        List<String> faults = new ArrayList<>();
        String path = operation.path().replaceAll("\\{[^}]*}", Id.next().toString());
        ODD_IDS.stream()
                .map(id -> operation.path().replaceAll("\\{[^}]*}", java.util.regex.Matcher.quoteReplacement(id)))
                .filter(odd -> !odd.equals(operation.path()))
                .forEach(odd -> note(faults, odd, send(client, operation, odd, "{}"), false));
        for (String parameter : operation.query()) {
            for (String value : ODD_QUERIES) {
                String odd = path + "?" + parameter + "=" + value;
                note(faults, odd, send(client, operation, odd, "{}"), false);
            }
        }
        if (operation.bodyProperties() != null) {
            BROKEN.forEach(body -> note(faults, body, send(client, operation, path, body), true));
            for (String property : Objects.requireNonNull(operation.bodyProperties())) {
                for (String value : ODD_VALUES) {
                    String body = "{\"" + property + "\":" + value + "}";
                    note(faults, body, send(client, operation, path, body), false);
                }
            }
            note(
                    faults,
                    "another content type",
                    client.with("Content-Type", "text/plain").send(operation.method(), path, "x"),
                    true);
        }
        assertThat(faults).isEmpty();
    }

    private static Answer send(Client client, Operation operation, String path, String body) {
        var ready = client.with("Content-Type", "application/json").with("Idempotency-Key", Id.next() + "-bad");
        return ready.send(operation.method(), path, operation.bodyProperties() == null ? null : body);
    }

    private static void note(List<String> faults, String input, Answer answer, boolean mustBeRefused) {
        String shown = input.length() > 120 ? input.substring(0, 120) + "…" : input;
        if (answer.status() >= 500 && answer.status() != 503) {
            faults.add(answer.status() + " for " + shown + ": " + answer.text());
        } else if (mustBeRefused && answer.status() < 400) {
            faults.add(answer.status() + " although broken: " + shown);
        } else if (answer.status() >= 400
                && !Objects.toString(answer.header("Content-Type"), "").startsWith("application/problem+json")) {
            faults.add("no problem document: " + answer.status() + " for " + shown);
        }
    }
}
