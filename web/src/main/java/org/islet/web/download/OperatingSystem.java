package org.islet.web.download;

import java.util.Arrays;
import java.util.Optional;

/** A system the program is installed on, told by the ending of what it installs. */
public enum OperatingSystem {
    LINUX(".deb"),
    WINDOWS(".msi"),
    MACOS(".pkg");

    private final String ending;

    OperatingSystem(String ending) {
        this.ending = ending;
    }

    static Optional<OperatingSystem> of(String fileName) {
        return Arrays.stream(values())
                .filter(system -> fileName.endsWith(system.ending))
                .findFirst();
    }
}
