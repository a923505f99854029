package vn.techexchange.catalogue.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.id.Id;

/**
 * What is written together.
 *
 * @param owner whose they become
 * @param by with an account
 * @param basis on which an operator publishes without a review
 */
public record Batch<C>(Id owner, By by, @Nullable String basis, List<Piece<C>> pieces) {

    /**
     * One row's.
     *
     * @param existing null for a new one; else one that is locked and open
     * @param changed whether its content is to be written; always so for a new one
     * @param wanted how far it may go, all hindrances considered
     */
    public record Piece<C>(int row, @Nullable Id existing, C content, boolean changed, Wanted wanted) {}
}
