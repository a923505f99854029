package vn.techexchange.party;

/** What a membership lets an account do for its organisation; each role may also do what those below it may. */
public enum Role {
    MEMBER,
    MANAGER,
    OWNER;

    public boolean isAtLeast(Role other) {
        return compareTo(other) >= 0;
    }
}
