package vn.techexchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.techexchange.testing.Exchange;

class HealthTest {
    @ParameterizedTest
    @ValueSource(strings = {"/health/liveness", "/health/readiness"})
    void says_that_it_is_up_and_nothing_about_what_it_runs_on(String path) {
        var health = Exchange.running().stranger().get(path).expect(200);

        assertThat(health.at("/status")).isEqualTo("UP");
        assertThat(health.json().at("/details").isNull()).isTrue();
    }
}
