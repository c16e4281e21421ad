package org.islet.devices.family.medtronicparadigm;

import java.util.List;
import java.util.Optional;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.BolusCalculation.Unabsorbed;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.Origin;

/** What the bolus calculator was told and answered, with the doses it still counted where they follow it. */
final class WizardRecord {

    static final int OPCODE = 0x5B;

    private WizardRecord() {}

    static void read(HistoryRecord record, RecordQueue rest, EventSink sink) {
        Optional<HistoryRecord> doses = rest.takeIf(next -> next.opcode() == UnabsorbedRecord.OPCODE);
        List<Unabsorbed> unabsorbed =
                doses.map(behind -> UnabsorbedRecord.doses(behind, sink)).orElse(List.of());
        WizardUnits.sayUnknown(record, record.u8(8) >> 6, sink);
        Origin origin = doses.map(record::joinedWith).orElse(record).origin(2, sink);
        sink.event(
                record.generation().hasLargeRecords()
                        ? LargeWizardRecord.read(record, origin, unabsorbed, sink)
                        : SmallWizardRecord.read(record, origin, unabsorbed, sink));
    }

    /** Nothing was entered where the value is 0. */
    static Optional<Glucose> entered(int value, int unit) {
        return value == 0 ? Optional.empty() : Optional.of(WizardUnits.glucose(value, unit));
    }

    /** The number of the lowest {@code bits} bits in two's complement. */
    static int signed(int value, int bits) {
        return value << 32 - bits >> 32 - bits;
    }
}
