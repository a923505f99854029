package vn.techexchange.deal;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands in a deal at a moment: all that decides, beside the state, who may do what.
 *
 * @param side null for the exchange itself
 * @param signed the sides that signed the NDA which is proposed
 * @param offerFrom who sent the offer that is open; null while none is
 */
public record Standing(
        @Nullable Side side, Set<Side> signed, @Nullable Side offerFrom) {
    public Standing {
        signed = Set.copyOf(signed);
    }

    Standing of(@Nullable Side other) {
        return new Standing(other, signed, offerFrom);
    }
}
