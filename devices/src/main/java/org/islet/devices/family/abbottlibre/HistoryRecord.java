package org.islet.devices.family.abbottlibre;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.UnknownEvent;

/**
 * The sensor's value of fifteen minutes: table 6, type 12, low bytes first.
 *
 * <pre>
 * 0-1  bits 0-9 mg/dL; 12 the sensor's first, 13 the clock was set, 14 food was noted, 15 insulin was noted
 * 2-3  age of the sensor in minutes
 * 4-5  quality: any bit set, and the value is not to be shown
 * </pre>
 *
 * How much food and insulin stands in other tables, and in the text reply {@code $arresult?}.
 */
final class HistoryRecord {

    private static final int TABLE = 6;
    private static final int TYPE = 12;
    private static final int LENGTH = 6;
    private static final int VALUE = 0x3FF;
    private static final List<String> MARKS = List.of("unknown10", "unknown11", "first", "clockSet", "food", "insulin");
    private static final int FIRST_MARK = 10;

    private HistoryRecord() {}

    static boolean is(ReaderRecord reader) {
        return reader.table() == TABLE && reader.type() == TYPE;
    }

    static DeviceEvent read(ReaderRecord reader, Origin origin) {
        if (reader.body().length != LENGTH) {
            return new UnknownEvent(origin, "libre/%d/%d".formatted(TABLE, TYPE));
        }
        ByteBuffer body = ByteBuffer.wrap(reader.body()).order(ByteOrder.LITTLE_ENDIAN);
        int word = Short.toUnsignedInt(body.getShort(0));
        List<String> flags = new ArrayList<>();
        if (body.getShort(4) != 0) {
            flags.addAll(SensorValue.NOT_TO_BE_SHOWN);
        }
        for (int mark = 0; mark < MARKS.size(); mark++) {
            if ((word & 1 << FIRST_MARK + mark) != 0) {
                flags.add(MARKS.get(mark));
            }
        }
        return SensorValue.reading(origin, GlucoseReading.Kind.SENSOR, word & VALUE, flags);
    }
}
