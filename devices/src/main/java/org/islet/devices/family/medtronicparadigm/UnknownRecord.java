package org.islet.devices.family.medtronicparadigm;

import java.util.OptionalInt;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.event.UnknownEvent;

/** A record whose size is known and whose meaning is not: kept with its bytes, and with its time where it has one. */
final class UnknownRecord {

    private UnknownRecord() {}

    static void read(HistoryRecord record, RecordQueue rest, EventSink sink) {
        keep(record, sink);
    }

    /** A time that is impossible is no problem here: whether these bytes are a time is not known either. */
    static void keep(HistoryRecord record, EventSink sink) {
        OptionalInt stampAt = RecordStamps.stampAt(record);
        DeviceTime time = stampAt.isEmpty()
                ? DeviceTime.UNKNOWN
                : record.timeAt(stampAt.getAsInt()).map(DeviceTime::toTheSecond).orElse(DeviceTime.UNKNOWN);
        sink.event(new UnknownEvent(new Origin(time, record.source()), record.name()));
    }
}
