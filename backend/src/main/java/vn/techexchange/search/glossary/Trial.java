package vn.techexchange.search.glossary;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.search.index.TechnologyType;

/**
 * How a query is understood and answered now, and how with a change.
 *
 * @param warnings what is worth a second thought about the change itself
 */
@Serdeable
record Trial(List<GlossaryCheck.Warning> warnings, Side before, Side after) {

    /**
     * What is tried.
     *
     * @param query null or blank to hear the warnings only
     * @param group the one that is changed; null for a new one
     */
    @Serdeable
    record Asked(
            @Nullable @Size(max = 300) String query,
            @Nullable Id group,
            @NotNull @Valid GroupForm form) {}

    @Serdeable
    record Side(List<Understood> concepts, List<Result> results, long total) {
        static final Side NOTHING = new Side(List.of(), List.of(), 0);
    }

    /**
     * One thing that the query asks for.
     *
     * @param same terms that stand for it
     * @param near terms worth finding further down
     * @param generic whether it says little
     */
    @Serdeable
    record Understood(@NotBlank String text, List<String> same, List<String> near, boolean generic) {}

    @Serdeable
    record Result(Id id, TechnologyType type, LocalText title) {}
}
