package org.islet.devices.family.medtronicparadigm;

import java.util.HashMap;
import java.util.Map;

/** Which file reads which record: one line an opcode. */
final class HistoryRecords {

    private static final Map<Integer, RecordReading> READINGS = readings();

    private HistoryRecords() {}

    static RecordReading of(int opcode) {
        return READINGS.getOrDefault(opcode, UnknownRecord::read);
    }

    private static Map<Integer, RecordReading> readings() {
        Map<Integer, RecordReading> readings = new HashMap<>();
        SettingRecord.OPCODES.forEach(opcode -> readings.put(opcode, SettingRecord::read));
        StatusRecord.OPCODES.forEach(opcode -> readings.put(opcode, StatusRecord::read));
        putTherapy(readings);
        putTheRest(readings);
        return Map.copyOf(readings);
    }

    private static void putTherapy(Map<Integer, RecordReading> readings) {
        readings.put(0x01, BolusRecord::read);
        readings.put(0x03, PrimeRecord::read);
        readings.put(0x16, TemporaryBasalRecord::readDurationAlone);
        readings.put(0x1E, SuspensionRecord::readSuspend);
        readings.put(0x1F, SuspensionRecord::readResume);
        readings.put(0x21, PrimeRecord::readRewind);
        readings.put(0x33, TemporaryBasalRecord::read);
        readings.put(0x5B, WizardRecord::read);
        readings.put(0x5C, UnabsorbedRecord::readAlone);
        readings.put(0x7B, BasalSegmentRecord::read);
    }

    private static void putTheRest(Map<Integer, RecordReading> readings) {
        readings.put(0x06, PumpAlarmRecord::read);
        readings.put(0x07, DailyTotalRecord::read);
        readings.put(0x08, BasalProfileRecord::readBefore);
        readings.put(0x09, BasalProfileRecord::readAfter);
        readings.put(0x0A, GlucoseRecord::readEntry);
        readings.put(0x0B, SensorAlarmRecord::read);
        readings.put(0x0C, PumpAlarmRecord::readCleared);
        readings.put(0x14, BasalProfileRecord::readSelection);
        readings.put(0x17, ClockRecord::read);
        readings.put(0x18, ClockRecord::readNewTimeAlone);
        readings.put(0x19, PumpAlarmRecord::readLowBattery);
        readings.put(0x34, PumpAlarmRecord::readLowReservoir);
        readings.put(0x39, GlucoseRecord::readFromMeter);
        readings.put(0x3F, GlucoseRecord::readFromMeter);
        readings.put(0x40, MarkerRecord::readMeal);
        readings.put(0x41, MarkerRecord::readExercise);
        readings.put(0x42, MarkerRecord::readInsulin);
        readings.put(0x43, MarkerRecord::readOther);
        readings.put(0x5A, WizardSetupRecord::read);
        readings.put(0x6C, DailyTotalRecord::readPartsAlone);
        readings.put(0x6D, DailyTotalRecord::readPartsAlone);
        readings.put(0x6E, DailyTotalRecord::readPartsAlone);
    }
}
