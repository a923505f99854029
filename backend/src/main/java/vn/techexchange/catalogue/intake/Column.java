package vn.techexchange.catalogue.intake;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A column of the file.
 *
 * @param samples some of what stands in it
 */
@Serdeable
record Column(String name, List<String> samples) {}
