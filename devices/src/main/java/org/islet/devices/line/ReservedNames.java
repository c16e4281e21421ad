package org.islet.devices.line;

import java.util.Set;

/** The names every line keeps for itself; a setting or a part of a total with such a name gets an underscore. */
final class ReservedNames {

    static final Set<String> SETTINGS = Set.of("type", "deviceTime", "time", "estimated", "source", "scope");
    static final Set<String> DAILY_TOTAL =
            Set.of("type", "deviceTime", "time", "estimated", "source", "date", "insulin");

    private ReservedNames() {}

    static String escape(String name, Set<String> reserved) {
        return reserved.contains(name) ? name + "_" : name;
    }

    static String unescape(String name, Set<String> reserved) {
        boolean isEscaped = name.endsWith("_") && reserved.contains(name.substring(0, name.length() - 1));
        return isEscaped ? name.substring(0, name.length() - 1) : name;
    }
}
