package vn.techexchange.catalogue;

import io.micronaut.serde.annotation.Serdeable;

/** That there is a confidential document: its title and its size in bytes, never a way to it. */
@Serdeable
public record LockedDocument(String title, long size) {}
