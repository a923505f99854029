package vn.techexchange.catalogue.need;

import jakarta.inject.Singleton;
import vn.techexchange.catalogue.PublicNeed;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;

/** Shows owners what a stranger would see of what they are writing. */
@Singleton
class NeedPreviews {
    private final NeedOwnership ownership;
    private final PublicNeeds publicly;

    NeedPreviews(NeedOwnership ownership, PublicNeeds publicly) {
        this.ownership = ownership;
        this.publicly = publicly;
    }

    PublicNeed of(Actor actor, Id id) {
        NeedRow row = ownership.read(actor, id);
        return publicly.preview(row, row.content(), actor);
    }
}
