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
 * A bolus calculation up to x22; insulin in 1/10 U, glucose in mg/dL or mmol/L times ten.
 *
 * <pre>
 * 0      0x5B
 * 1      glucose, bits 0-7
 * 2-6    time; bits 6-7 of its third byte never seen set: from x23 on they are bits 8-9 of the sensitivity
 * 7      carbohydrate, bits 0-7
 * 8      bits 0-1 glucose, bits 8-9; bits 2-3 carbohydrate, bits 8-9; bits 4-5 its unit; bits 6-7 glucose's unit
 * 9      ratio, g/U or 1/10 U/exchange
 * 10     sensitivity
 * 11     target, low end                  19  high end
 * 12     correction, bits 0-7             14  bits 4-7: bits 8-11 of it, which is signed; bits 0-3: bits 8-11 of the food's
 * 13     food, bits 0-7
 * 15-16  insulin on board, big-endian     17-18  recommended, big-endian
 * </pre>
 */
final class SmallWizardRecord {

    private SmallWizardRecord() {}

    static BolusCalculation read(HistoryRecord record, Origin origin, List<Unabsorbed> unabsorbed, EventSink sink) {
        int glucoseUnit = record.u8(8) >> 6;
        int carbUnit = record.u8(8) >> 4 & 3;
        boolean knowsSensitivity = !record.hasUnknownBits(4, 0xC0, "paradigm.sensitivity", sink);
        return new BolusCalculation(
                origin,
                WizardRecord.entered((record.u8(8) & 3) << 8 | record.u8(1), glucoseUnit),
                OptionalDouble.of(record.u8(7) | (record.u8(8) & 0x0C) << 6),
                WizardUnits.carbs(carbUnit),
                OptionalDouble.of(carbUnit == 2 ? record.u8(9) / 10.0 : record.u8(9)),
                knowsSensitivity ? Optional.of(WizardUnits.glucose(record.u8(10), glucoseUnit)) : Optional.empty(),
                Optional.of(WizardUnits.glucose(record.u8(11), glucoseUnit)),
                Optional.of(WizardUnits.glucose(record.u8(19), glucoseUnit)),
                Optional.of(InsulinUnits.ofTenths((record.u8(14) & 0x0F) << 8 | record.u8(13))),
                Optional.of(
                        InsulinUnits.ofTenths(WizardRecord.signed((record.u8(14) & 0xF0) << 4 | record.u8(12), 12))),
                Optional.of(InsulinUnits.ofTenths(record.u16(15))),
                Optional.of(InsulinUnits.ofTenths(record.u16(17))),
                unabsorbed);
    }
}
