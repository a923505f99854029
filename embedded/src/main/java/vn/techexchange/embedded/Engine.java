package vn.techexchange.embedded;

import java.util.concurrent.CompletableFuture;

/** What both engines have in common for who keeps them running. */
interface Engine extends AutoCloseable {
    /** Done when the process has ended, for whatever reason. */
    CompletableFuture<?> onExit();

    @Override
    void close();
}
