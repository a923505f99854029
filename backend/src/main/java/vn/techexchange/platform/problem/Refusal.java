package vn.techexchange.platform.problem;

import java.util.List;

/**
 * Why something was not done. Each reason is a type of its own in the feature that refuses; its {@code code} names the
 * text in {@code problems/<feature>_<language>.properties} ({@code code} and {@code code.title}).
 */
public abstract class Refusal extends RuntimeException {
    private final Kind kind;
    private final String code;
    private final List<Object> arguments;

    protected Refusal(Kind kind, String code, Object... arguments) {
        super(code, null, false, false);
        this.kind = kind;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** What is wrong field by field; empty where the refusal is not about fields. */
    public List<FieldError> errors() {
        return List.of();
    }

    /** What could be done instead from the state things are in; empty where that says nothing. */
    public List<String> allowed() {
        return List.of();
    }

    /** What a refusal means to HTTP. */
    public enum Kind {
        INVALID(400),
        SIGN_IN_NEEDED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        LOST_UPDATE(412),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        UNPROCESSABLE(422),
        PRECONDITION_NEEDED(428),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
