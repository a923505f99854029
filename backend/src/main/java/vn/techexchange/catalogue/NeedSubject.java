package vn.techexchange.catalogue;

import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/** What a deal must know of its need, whatever state that is in, the owner of an anonymous one included: not for strangers. */
public record NeedSubject(Id id, String code, LocalText title, Id owner, NeedState state, boolean anonymous) {}
