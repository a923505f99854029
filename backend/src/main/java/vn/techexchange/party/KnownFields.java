package vn.techexchange.party;

/** Which fields of technology there are; the feature that keeps the vocabularies implements it. */
public interface KnownFields {
    boolean has(String code);
}
