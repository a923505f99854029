package vn.techexchange.search.index;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Job;

/** A rebuild that an operator asked for. */
@Singleton
class RebuildJob implements Job<RebuildJob.Order> {
    /** @param by the operator's account */
    @Serdeable
    record Order(@Nullable Id by) {}

    private final Rebuild rebuild;

    RebuildJob(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public String name() {
        return "search-rebuild";
    }

    @Override
    public Class<Order> dataType() {
        return Order.class;
    }

    @Override
    public void run(Order order) {
        rebuild.run();
    }
}
