package vn.techexchange.notification;

import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.text.LocalText;

/**
 * What a notice is about, in words that everybody who gets it may read.
 *
 * @param code of the deal, listing or need; empty where there is none
 * @param counterparty the organisation on the other side; null where there is none or the reader must not know it
 */
record Subject(LocalText title, String code, @Nullable LocalText counterparty) {}
