package vn.techexchange.catalogue;

import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/** What a deal must know of its listing, whatever state that is in: not for strangers. */
public record ListingSubject(Id id, String code, LocalText title, Id owner, ListingState state) {}
