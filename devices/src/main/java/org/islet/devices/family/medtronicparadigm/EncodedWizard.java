package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.BolusCalculation.Unabsorbed;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.InsulinUnits;

/** Bolus calculations, with the doses they counted, as the pump's memory holds them. */
final class EncodedWizard {

    private EncodedWizard() {}

    static byte[] calculation(BolusCalculation told, Generation generation) {
        List<byte[]> records = new ArrayList<>();
        records.add(generation.hasLargeRecords() ? large(told) : small(told));
        if (!told.unabsorbed().isEmpty()) {
            records.add(unabsorbed(told.unabsorbed()));
        }
        return RecordBytes.joined(records);
    }

    private static byte[] large(BolusCalculation told) {
        int glucose = stored(told.glucose());
        int carbs = (int) Math.round(told.carbs().orElse(0));
        int sensitivity = stored(told.sensitivity());
        int correction = RecordBytes.fortieths(told.correction().orElse(InsulinUnits.NONE));
        double ratioScale = isExchanges(told) ? 1000 : 10;
        return new RecordBytes(WizardRecord.OPCODE, 22)
                .or(1, glucose)
                .time(2, told)
                .or(4, (sensitivity >> 8 & 3) << 6)
                .or(7, carbs)
                .or(8, glucose >> 8 & 3 | (carbs >> 8 & 1) << 2 | units(told))
                .u16(9, Math.round(told.carbRatio().orElse(0) * ratioScale))
                .or(11, sensitivity)
                .or(12, stored(told.targetLow()))
                .or(13, correction)
                .u16(14, RecordBytes.fortieths(told.food().orElse(InsulinUnits.NONE)))
                .or(16, (correction >> 8 & 0x1F) << 3)
                .u16(17, RecordBytes.fortieths(told.insulinOnBoard().orElse(InsulinUnits.NONE)))
                .u16(19, RecordBytes.fortieths(told.recommended().orElse(InsulinUnits.NONE)))
                .or(21, stored(told.targetHigh()))
                .bytes();
    }

    private static byte[] small(BolusCalculation told) {
        int glucose = stored(told.glucose());
        int carbs = (int) Math.round(told.carbs().orElse(0));
        int correction = RecordBytes.tenths(told.correction().orElse(InsulinUnits.NONE));
        int food = RecordBytes.tenths(told.food().orElse(InsulinUnits.NONE));
        double ratioScale = isExchanges(told) ? 10 : 1;
        return new RecordBytes(WizardRecord.OPCODE, 20)
                .or(1, glucose)
                .time(2, told)
                .or(7, carbs)
                .or(8, glucose >> 8 & 3 | (carbs >> 8 & 3) << 2 | units(told))
                .or(9, (int) Math.round(told.carbRatio().orElse(0) * ratioScale))
                .or(10, stored(told.sensitivity()))
                .or(11, stored(told.targetLow()))
                .or(12, correction)
                .or(13, food)
                .or(14, (correction >> 8 & 0x0F) << 4 | food >> 8 & 0x0F)
                .u16(15, RecordBytes.tenths(told.insulinOnBoard().orElse(InsulinUnits.NONE)))
                .u16(17, RecordBytes.tenths(told.recommended().orElse(InsulinUnits.NONE)))
                .or(19, stored(told.targetHigh()))
                .bytes();
    }

    private static byte[] unabsorbed(List<Unabsorbed> doses) {
        RecordBytes record = new RecordBytes(UnabsorbedRecord.OPCODE, 2 + 3 * doses.size());
        record.or(1, 2 + 3 * doses.size());
        for (int i = 0; i < doses.size(); i++) {
            int minutes = (int) doses.get(i).age().toMinutes();
            int amount = RecordBytes.fortieths(doses.get(i).amount());
            record.or(2 + 3 * i, amount).or(3 + 3 * i, minutes).or(4 + 3 * i, minutes >> 4 & 0x30 | amount >> 8 & 0x01);
        }
        return record.bytes();
    }

    private static int units(BolusCalculation told) {
        boolean isMmol = told.sensitivity()
                .or(told::targetLow)
                .map(glucose -> glucose.unit() == GlucoseUnit.MMOL_PER_L)
                .orElse(false);
        return (isExchanges(told) ? 2 : 1) << 4 | (isMmol ? 2 : 1) << 6;
    }

    private static boolean isExchanges(BolusCalculation told) {
        return told.carbUnit().filter(unit -> unit == CarbUnit.EXCHANGES).isPresent();
    }

    /** Whole mg/dL, or tenths of mmol/L; 0 for none. */
    static int stored(Optional<Glucose> glucose) {
        return glucose.map(value ->
                        (int) Math.round(value.unit() == GlucoseUnit.MMOL_PER_L ? value.value() * 10 : value.value()))
                .orElse(0);
    }
}
