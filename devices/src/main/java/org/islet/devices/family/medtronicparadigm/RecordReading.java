package org.islet.devices.family.medtronicparadigm;

import org.islet.devices.decode.EventSink;

/** Tells what one kind of record says, taking the records behind it that belong to it. */
@FunctionalInterface
interface RecordReading {

    void read(HistoryRecord record, RecordQueue rest, EventSink sink);
}
