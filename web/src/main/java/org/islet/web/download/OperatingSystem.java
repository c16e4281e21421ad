package org.islet.web.download;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A system the program is installed on, told by the ending of what it installs. */
public enum OperatingSystem {
    LINUX(".deb"),
    WINDOWS(".msi"),
    MACOS(".pkg");

    /** What installers are called, and what an address can hold as it is. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+~-]*");

    private final String ending;

    OperatingSystem(String ending) {
        this.ending = ending;
    }

    static Optional<OperatingSystem> of(String fileName) {
        return Arrays.stream(values())
                .filter(system -> NAME.matcher(fileName).matches() && fileName.endsWith(system.ending))
                .findFirst();
    }
}
