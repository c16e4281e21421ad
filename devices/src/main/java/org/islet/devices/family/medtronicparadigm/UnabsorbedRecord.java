package org.islet.devices.family.medtronicparadigm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.BolusCalculation.Unabsorbed;
import org.islet.devices.event.InsulinUnits;

/**
 * The earlier doses a calculation still counted; it lies between the calculation and its bolus.
 *
 * <pre>
 * 0   0x5C
 * 1   size of the record
 * 2…  three bytes a dose: amount, 1/40 U; bits 0-7 of its age in minutes; bits 4-5: bits 8-9 of its age
 * </pre>
 */
final class UnabsorbedRecord {

    static final int OPCODE = 0x5C;

    private UnabsorbedRecord() {}

    static List<Unabsorbed> doses(HistoryRecord record) {
        List<Unabsorbed> doses = new ArrayList<>();
        for (int at = 2; at + 3 <= record.size(); at += 3) {
            int minutes = record.u8(at + 1) | (record.u8(at + 2) & 0x30) << 4;
            doses.add(new Unabsorbed(InsulinUnits.ofFortieths(record.u8(at)), Duration.ofMinutes(minutes)));
        }
        return doses;
    }

    /** Its calculation lies on a page we do not have. */
    static void readAlone(HistoryRecord record, RecordQueue rest, EventSink sink) {
        UnknownRecord.keep(record, sink);
    }
}
