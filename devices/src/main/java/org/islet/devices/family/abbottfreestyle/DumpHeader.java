package org.islet.devices.family.abbottfreestyle;

import java.util.regex.Pattern;

/**
 * The lines of a dump that are no results: what was asked, who answers, its version and clock, how many results follow.
 *
 * <pre>
 * FreeStyle: mem       serial number · version -P · clock · count
 * Precision: $xmem     the same; $colq tells S/N:, Ver:, Clock:, Market:, ROM: and Usage:, and CMD OK ends an answer
 * </pre>
 */
final class DumpHeader {

    private static final Pattern KNOWN = Pattern.compile(
            "\\s*(" // of any width
                    + "mem|\\$[a-z]+(,[!-~]*)?"
                    + "|[A-Z0-9]{7}-[A-Z0-9]{5}"
                    + "|\\d[\\d.]* *-P"
                    + "|[A-Z][a-z]{2}[a-z ] {0,2}\\d{2} \\d{4} \\d{2}:\\d{2}(:\\d{2})?"
                    + "|(S/N|Ver|Clock|Market|ROM|Usage):.*"
                    + "|CMD OK"
                    + ")\\s*");
    private static final Pattern EMPTY = Pattern.compile("\\s*Log Empty\\s*(0x[0-9A-Fa-f]{4}\\s*)?END\\s*");

    private DumpHeader() {}

    static boolean isKnown(String line) {
        return line.isBlank() || KNOWN.matcher(line).matches();
    }

    /** A meter without results says so in one line. */
    static boolean saysEmpty(String line) {
        return EMPTY.matcher(line).matches();
    }
}
