/** Run by the build of this module: puts the engines' files into the user's {@link vn.techexchange.embedded.EngineCache}. */
@NullMarked
package vn.techexchange.embedded.provision;

import org.jspecify.annotations.NullMarked;
