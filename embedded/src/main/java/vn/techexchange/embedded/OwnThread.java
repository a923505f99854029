package vn.techexchange.embedded;

import java.util.concurrent.Executor;

/** Gives each task a thread. The pool that is the default has a single one on a machine with two processors. */
final class OwnThread implements Executor {
    static final OwnThread EACH = new OwnThread();

    private OwnThread() {}

    @Override
    public void execute(Runnable task) {
        Thread.ofPlatform().daemon().name("embedded-engine").start(task);
    }
}
