package vn.techexchange.catalogue.intake.column;

import java.util.List;
import java.util.Map;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.platform.problem.FieldError;

/** What a file of one kind can have in its columns. */
public interface Columns<C> {
    SubjectType type();

    List<Target> targets();

    /** A reading of many rows with the words as they are now. */
    RowReader<C> reader();

    /** The target to which a field's path belongs, as {@code content.ipRights[0].number}; empty if none does. */
    String target(String path);

    /** One example for a template, by target. */
    Map<String, String> example();

    /** Reads rows. */
    interface RowReader<C> {
        /** @param cells by target; a target that is not there leaves what {@code onto} has */
        Read<C> read(Map<String, String> cells, C onto);
    }

    /** What a row says, and what of it cannot be read, by target. */
    record Read<C>(C content, List<FieldError> problems) {}
}
