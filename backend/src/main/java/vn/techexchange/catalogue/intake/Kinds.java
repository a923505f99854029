package vn.techexchange.catalogue.intake;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.intake.column.Columns;

/** The kinds of things that can be brought in. */
@Singleton
class Kinds {
    private final BeanProvider<Intake<?>> intakes;
    private final BeanProvider<Columns<?>> columns;

    Kinds(BeanProvider<Intake<?>> intakes, BeanProvider<Columns<?>> columns) {
        this.intakes = intakes;
        this.columns = columns;
    }

    /** How they are brought in, and what their files have in columns. */
    record Kind<C>(Intake<C> intake, Columns<C> columns) {}

    Intake<?> intake(SubjectType type) {
        return intakes.stream()
                .filter(intake -> intake.type() == type)
                .findFirst()
                .orElseThrow();
    }

    Columns<?> columns(SubjectType type) {
        return columns.stream().filter(each -> each.type() == type).findFirst().orElseThrow();
    }

    /** Both are of one type of content, which their {@link SubjectType} says. */
    @SuppressWarnings("unchecked")
    Kind<Object> of(SubjectType type) {
        return new Kind<>((Intake<Object>) intake(type), (Columns<Object>) columns(type));
    }
}
