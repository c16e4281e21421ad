package org.islet.devices.family.ascensiacontour;

/** The four signs that cut a record, as its header record names them. */
record Delimiters(char field, char repeat, char component, char escape) {

    static final Delimiters USUAL = new Delimiters('|', '\\', '^', '&');

    /** From {@code H|\^&…}; the usual ones when the header is too short to say. */
    static Delimiters of(String headerRecord) {
        return headerRecord.length() < 5
                ? USUAL
                : new Delimiters(
                        headerRecord.charAt(1), headerRecord.charAt(2), headerRecord.charAt(3), headerRecord.charAt(4));
    }
}
