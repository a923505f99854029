package vn.techexchange.platform;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** In production the server starts only with secrets of its own; all that is wrong is said at once. */
@Context
@Order(Ordered.HIGHEST_PRECEDENCE)
@Requires(property = "exchange.mode", value = "production")
class ProductionSettings {
    private static final int SHORTEST_SECRET = 32;
    private static final int SHORTEST_PASSWORD = 12;
    private static final Pattern PLACEHOLDER =
            Pattern.compile(".*(change.?me|changeit|secret.?here|your.?secret|example|password|default|exchange_).*");
    private static final Map<String, String> PASSWORDS = Map.of(
            "datasource.password", "DATASOURCE_PASSWORD",
            "datasource.owner.password", "DATASOURCE_OWNER_PASSWORD");

    ProductionSettings(Environment environment) {
        List<String> wrong = new ArrayList<>();
        checkSecret(environment.getProperty("exchange.secret", String.class).orElse(""), wrong);
        PASSWORDS.forEach((property, variable) -> checkPassword(
                variable, environment.getProperty(property, String.class).orElse(""), wrong));
        String address = environment.getProperty("public.url", String.class).orElse("");
        // Browsers take cookies over plain http from this machine alone.
        if (!address.startsWith("https://") && !address.startsWith("http://localhost")) {
            wrong.add("PUBLIC_URL must be the https address that people use");
        }
        if (!wrong.isEmpty()) {
            throw new UnsafeSettings(wrong.stream().sorted().toList());
        }
    }

    private static void checkSecret(String secret, List<String> wrong) {
        if (secret.isEmpty()) {
            wrong.add("EXCHANGE_SECRET is not set");
        } else if (secret.getBytes(StandardCharsets.UTF_8).length < SHORTEST_SECRET) {
            wrong.add("EXCHANGE_SECRET is shorter than " + SHORTEST_SECRET + " bytes");
        } else if (isPlaceholder(secret)) {
            wrong.add("EXCHANGE_SECRET is a placeholder");
        }
    }

    private static void checkPassword(String variable, String password, List<String> wrong) {
        if (password.isEmpty()) {
            wrong.add(variable + " is not set");
        } else if (password.length() < SHORTEST_PASSWORD || isPlaceholder(password)) {
            wrong.add(variable + " is too short or a placeholder");
        }
    }

    private static boolean isPlaceholder(String secret) {
        return PLACEHOLDER.matcher(secret.toLowerCase(Locale.ROOT)).matches()
                || secret.chars().distinct().count() < 5;
    }

    /** The server does not start like this. */
    static final class UnsafeSettings extends RuntimeException {
        UnsafeSettings(List<String> wrong) {
            super("The exchange does not start in production mode: " + String.join("; ", wrong)
                    + ". See docs/operations.md.");
        }
    }
}
