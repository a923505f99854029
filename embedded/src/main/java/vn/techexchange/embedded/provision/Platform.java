package vn.techexchange.embedded.provision;

import java.util.Locale;
import java.util.Optional;

/** The machines that the MySQL archive has a server for, and that this module knows how to run one on. */
enum Platform {
    LINUX_X64("linux-x86_64"),
    LINUX_ARM("linux-aarch64"),
    MAC_X64("mac-x86_64"),
    MAC_ARM("mac-aarch64");

    private final String classifier;

    Platform(String classifier) {
        this.classifier = classifier;
    }

    static Optional<Platform> current() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean arm = processor.equals("aarch64") || processor.equals("arm64");
        if (system.contains("linux")) {
            return Optional.of(arm ? LINUX_ARM : LINUX_X64);
        }
        if (system.contains("mac")) {
            return Optional.of(arm ? MAC_ARM : MAC_X64);
        }
        return Optional.empty();
    }

    String classifier() {
        return classifier;
    }

    boolean isLinux() {
        return this == LINUX_X64 || this == LINUX_ARM;
    }
}
