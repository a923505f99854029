package vn.techexchange.embedded.provision;

import java.net.URI;
import java.nio.file.Path;

/** Where the build gets its artefacts: the address that the user's own Maven configuration gives, and the local copy. */
record MavenRepository(URI address, Path local, boolean offline) {
    URI addressOf(String path) {
        String base = address.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + path);
    }
}
