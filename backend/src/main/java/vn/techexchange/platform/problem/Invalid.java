package vn.techexchange.platform.problem;

import java.util.List;

/** The request contradicts a rule; every field at fault is named. */
public final class Invalid extends Refusal {
    private final List<FieldError> errors;

    public Invalid(List<FieldError> errors) {
        super(Kind.INVALID, "invalid");
        this.errors = List.copyOf(errors);
    }

    public static Invalid field(String path, String code, Object... arguments) {
        return new Invalid(List.of(FieldError.of(path, code, arguments)));
    }

    @Override
    public List<FieldError> errors() {
        return errors;
    }
}
