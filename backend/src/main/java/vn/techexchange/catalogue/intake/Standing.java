package vn.techexchange.catalogue.intake;

import vn.techexchange.platform.id.Id;

/**
 * A listing or need as it stands.
 *
 * @param state its name
 * @param open whether its owner is still writing it, so that a file may change it
 * @param draft whether it was not handed in since, so that it may be handed in as it is
 */
public record Standing<C>(Id id, String state, C content, boolean open, boolean draft) {}
