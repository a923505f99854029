package vn.techexchange.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void work_that_ends_is_as_without_a_deadline() throws IOException {
        assertThat(Deadline.within(LONG, () -> 7)).isEqualTo(7);
        assertThatThrownBy(() -> Deadline.within(LONG, () -> {
                    throw new ConnectException("refused");
                }))
                .isInstanceOf(ConnectException.class);
        assertThatThrownBy(() -> Deadline.within(LONG, () -> {
                    throw new IllegalStateException("told to fail");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_never_answered_is_given_up_and_stopped() throws InterruptedException {
        var never = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);

        assertThatThrownBy(() -> Deadline.within(Duration.ofMillis(50), () -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        stopped.countDown();
                    }
                    return 7;
                }))
                .isInstanceOf(InterruptedIOException.class);
        stopped.await();
    }
}
