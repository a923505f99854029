package vn.techexchange.search.similar;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * When a listing is like another ({@code search.similar.*} in the configuration; docs/search.md says how they were chosen).
 *
 * @param field what the same field adds to the likeness of the texts
 * @param ipc what a common IPC subclass adds
 * @param threshold what is less like it is not shown
 */
@ConfigurationProperties("search.similar")
record SimilarWeights(double field, double ipc, double threshold) {}
