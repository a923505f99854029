/**
 * What runs inside the Elasticsearch child process, and nowhere else: the node's start and stop, and the pieces that a
 * distribution would bring as modules. Nothing outside this package may refer to it except by name.
 */
@NullMarked
package vn.techexchange.embedded.node;

import org.jspecify.annotations.NullMarked;
