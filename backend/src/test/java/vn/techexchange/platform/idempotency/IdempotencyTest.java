package vn.techexchange.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;

class IdempotencyTest {
    private final Exchange exchange = Exchange.running();
    private final Id subject = Id.next();
    private final String path = "/api/v1/testing/counting/" + subject;

    @Test
    void the_same_key_twice_has_one_effect_and_the_same_answer() {
        var client = exchange.stranger().with("Idempotency-Key", "key-" + subject);

        Answer first = client.post(path, note("one")).expect(200);
        Answer second = client.post(path, note("one")).expect(200);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void twenty_at_once_with_one_key_have_one_effect_and_one_answer() {
        var client = exchange.stranger().with("Idempotency-Key", "key-" + subject);

        List<Answer> answers = Client.atOnce(20, () -> client.post(path, note("one")));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers)
                .extracting(Answer::text)
                .containsOnly(answers.getFirst().text());
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void a_key_used_for_other_content_is_refused() {
        var client = exchange.stranger().with("Idempotency-Key", "key-" + subject);
        client.post(path, note("one")).expect(200);

        assertThat(client.post(path, note("two")).expect(422).at("/code")).isEqualTo("idempotency-key-reused");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void a_refused_request_leaves_no_effect_and_its_key_unused() {
        var client = exchange.stranger().with("Idempotency-Key", "key-" + subject);
        client.post(path, note("refuse")).expect(404);
        assertThat(effects()).isZero();

        client.post(path, note("now")).expect(200);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void without_a_key_nothing_happens() {
        var answer =
                exchange.stranger().with("Content-Type", "application/json").send("POST", path, note("one"));

        assertThat(answer.expect(428).at("/code")).isEqualTo("idempotency-key-needed");
        assertThat(effects()).isZero();
    }

    private static Map<String, Object> note(String note) {
        return Map.of("note", note, "lines", List.of(), "price", Map.of("amount", "1", "currency", "VND"));
    }

    private int effects() {
        return exchange.bean(Events.class).of(new Aggregate("TEST", subject)).size();
    }
}
