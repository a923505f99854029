package vn.techexchange;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** The server. Configuration is described in docs/operations.md. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Technology Exchange",
                        version = "v1",
                        description = "The marketplace's API. docs/api.md says how it is meant to be used."))
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        Micronaut.run(Application.class, args);
    }
}
