package org.islet.devices.family.ascensiacontour;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a meter says of itself before its results.
 *
 * <pre>
 * field  1  delimiters        4  product ^ software \ eeprom \ rf ^ serial ^ stock number
 *        5  device info       6  how many results follow
 *       11  processing id    12  version of the record format    13  the meter's clock
 * </pre>
 *
 * Old meters leave fields 5 and 6 empty.
 */
record Header(
        String product,
        List<String> versions,
        String serial,
        String stockNumber,
        MeterIdentity deviceInfo,
        OptionalInt resultCount,
        String processingId,
        String specVersion,
        Optional<ContourTime> clock) {

    /** What is assumed of a meter whose header was not read. */
    static final Header UNKNOWN = of(AstmRecord.parse("H", Delimiters.USUAL));

    private static final int SENDER = 4;

    static Header of(AstmRecord header) {
        String count = header.field(6);
        return new Header(
                header.component(SENDER, 0),
                header.repeats(SENDER, 1),
                header.component(SENDER, 2),
                header.component(SENDER, 3),
                MeterIdentity.of(header.components(5)),
                count.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(count)) : OptionalInt.empty(),
                header.field(11),
                header.field(12),
                ContourTime.parse(header.field(13)));
    }
}
