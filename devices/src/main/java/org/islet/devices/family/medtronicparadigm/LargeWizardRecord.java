package org.islet.devices.family.medtronicparadigm;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.BolusCalculation.Unabsorbed;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;

/**
 * A bolus calculation from x23 on; insulin in 1/40 U, glucose in mg/dL or mmol/L times ten.
 *
 * <pre>
 * 0      0x5B
 * 1      glucose, bits 0-7
 * 2-6    time; bits 6-7 of its third byte: bits 8-9 of the sensitivity
 * 7      carbohydrate, bits 0-7
 * 8      bits 0-1 glucose, bits 8-9; bit 2 carbohydrate, bit 8; bit 3 never seen set; bits 4-5 carbohydrate's unit;
 *        bits 6-7 glucose's unit
 * 9-10   ratio, 1/10 g/U or 1/1000 U/exchange, big-endian
 * 11     sensitivity, bits 0-7
 * 12     target, low end                  21  high end
 * 13     correction, bits 0-7             16  bits 3-7: bits 8-12 of it, which is signed; bit 0: bit 16 of the food's;
 * 14-15  food, big-endian                     bits 1-2 never seen set
 * 17-18  insulin on board, big-endian     19-20  recommended, big-endian
 * </pre>
 */
final class LargeWizardRecord {

    private LargeWizardRecord() {}

    static BolusCalculation read(HistoryRecord record, Origin origin, List<Unabsorbed> unabsorbed, EventSink sink) {
        int glucoseUnit = record.u8(8) >> 6;
        int carbUnit = record.u8(8) >> 4 & 3;
        boolean knowsCarbs = !record.hasUnknownBits(8, 0x08, "paradigm.carbs", sink);
        boolean knowsDoses = !record.hasUnknownBits(16, 0x06, "paradigm.doses", sink);
        return new BolusCalculation(
                origin,
                WizardRecord.entered((record.u8(8) & 3) << 8 | record.u8(1), glucoseUnit),
                knowsCarbs ? OptionalDouble.of(record.u8(7) | (record.u8(8) & 0x04) << 6) : OptionalDouble.empty(),
                WizardUnits.carbs(carbUnit),
                OptionalDouble.of(record.u16(9) / (carbUnit == 2 ? 1000.0 : 10.0)),
                Optional.of(WizardUnits.glucose(record.u8(11) | record.u8(4) >> 6 << 8, glucoseUnit)),
                Optional.of(WizardUnits.glucose(record.u8(12), glucoseUnit)),
                Optional.of(WizardUnits.glucose(record.u8(21), glucoseUnit)),
                knowsDoses ? Optional.of(food(record)) : Optional.empty(),
                knowsDoses ? Optional.of(correction(record)) : Optional.empty(),
                Optional.of(InsulinUnits.ofFortieths(record.u16(17))),
                Optional.of(InsulinUnits.ofFortieths(record.u16(19))),
                unabsorbed);
    }

    private static InsulinUnits food(HistoryRecord record) {
        return InsulinUnits.ofFortieths(record.u16(14) | (record.u8(16) & 1) << 16);
    }

    private static InsulinUnits correction(HistoryRecord record) {
        return InsulinUnits.ofFortieths(WizardRecord.signed((record.u8(16) >> 3 & 0x1F) << 8 | record.u8(13), 13));
    }
}
