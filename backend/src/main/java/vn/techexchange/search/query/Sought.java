package vn.techexchange.search.query;

import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/**
 * An entry of the index whose like is looked for, by what it says.
 *
 * @param subject what it is about: a need's problem, a listing's summary
 * @param aim what is to come out of it; empty where nothing says so
 */
public record Sought(Id id, LocalText title, LocalText subject, LocalText aim) {}
