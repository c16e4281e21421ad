package org.islet.devices.family.medtronicparadigm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.BolusCalculation.Unabsorbed;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.phrase.Phrase;

/**
 * The earlier doses a calculation still counted; it lies between the calculation and its bolus.
 *
 * <pre>
 * 0   0x5C
 * 1   size of the record
 * 2…  three bytes a dose:
 *     0  amount, bits 0-7, 1/40 U in every generation
 *     1  age in minutes, bits 0-7
 *     2  bit 0 amount, bit 8; bits 4-5 age, bits 8-9; bits 2, 6, 7 unknown, set or not by pump; bits 1, 3 never seen set
 * </pre>
 */
final class UnabsorbedRecord {

    static final int OPCODE = 0x5C;

    private static final int DOSE = 3;
    private static final int NEVER_SEEN = 0x0A;

    private UnabsorbedRecord() {}

    /** Without those whose amount may have more bits than we know. */
    static List<Unabsorbed> doses(HistoryRecord record, EventSink sink) {
        List<Unabsorbed> doses = new ArrayList<>();
        int at = 2;
        for (; at + DOSE <= record.size(); at += DOSE) {
            if (!record.hasUnknownBits(at + 2, NEVER_SEEN, "paradigm.dose", sink)) {
                doses.add(dose(record.u8(at), record.u8(at + 1), record.u8(at + 2)));
            }
        }
        if (at < record.size()) {
            sink.problem(new Problem(record.source(), Phrase.of("paradigm.within-dose", record.name())));
        }
        return doses;
    }

    private static Unabsorbed dose(int amount, int minutes, int high) {
        return new Unabsorbed(
                InsulinUnits.ofFortieths((high & 0x01) << 8 | amount),
                Duration.ofMinutes((high & 0x30) << 4 | minutes));
    }

    /** Its calculation lies on a page we do not have. */
    static void readAlone(HistoryRecord record, RecordQueue rest, EventSink sink) {
        UnknownRecord.keep(record, sink);
    }
}
