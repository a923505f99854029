package vn.techexchange;

import io.micronaut.runtime.Micronaut;

/** The server. Configuration is described in docs/operations.md. */
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        Micronaut.run(Application.class, args);
    }
}
