package vn.techexchange.testing;

import vn.techexchange.platform.id.Id;

/** Somebody who is signed in and acts for an organisation. */
public record Member(Client client, Id account, Id organisation, String email) {
    public static final String PASSWORD = "một câu dài khó đoán";
}
