/**
 * Real MySQL and real Elasticsearch for laptops and tests, run as child processes of the JVM that uses them. Production
 * never loads this module.
 */
@NullMarked
package vn.techexchange.embedded;

import org.jspecify.annotations.NullMarked;
