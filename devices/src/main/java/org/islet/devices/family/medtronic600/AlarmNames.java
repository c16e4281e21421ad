package org.islet.devices.family.medtronic600;

import java.util.Map;
import java.util.Optional;
import org.islet.devices.event.Alarm.AlarmOrigin;

/** What the numbers of alarms mean, as users have matched them with the maker's own report; most numbers are unknown. */
final class AlarmNames {

    private static final int FIRST_OF_SENSOR = 775;
    private static final int LAST_OF_SENSOR = 805;
    private static final Map<Integer, String> PUMP = Map.ofEntries(
            Map.entry(6, "batteryOutTooLong"),
            Map.entry(7, "noDelivery"),
            Map.entry(8, "noDelivery"),
            Map.entry(11, "batteryDepleted"),
            Map.entry(66, "noReservoir"),
            Map.entry(104, "lowBattery"),
            Map.entry(105, "lowReservoir"),
            Map.entry(806, "basalResumed"),
            Map.entry(808, "basalResumed"),
            Map.entry(809, "suspendOnLow"),
            Map.entry(810, "suspendBeforeLow"),
            Map.entry(812, "suspendBeforeLow"),
            Map.entry(815, "basalResumed"));
    private static final Map<Integer, String> SENSOR = Map.ofEntries(
            Map.entry(775, "calibrateNow"),
            Map.entry(776, "calibrationError"),
            Map.entry(777, "changeSensor"),
            Map.entry(780, "lostSensor"),
            Map.entry(781, "lostSensor"),
            Map.entry(784, "risingFast"),
            Map.entry(794, "sensorEnd"),
            Map.entry(796, "weakSignal"),
            Map.entry(801, "sensorError"),
            Map.entry(802, "lowGlucose"),
            Map.entry(803, "lowGlucoseWhileSuspended"),
            Map.entry(805, "lowGlucosePredicted"),
            Map.entry(816, "highGlucose"),
            Map.entry(817, "highGlucosePredicted"),
            Map.entry(869, "calibrationReminder"),
            Map.entry(870, "lowTransmitterBattery"));

    private AlarmNames() {}

    static Optional<String> of(int number) {
        return Optional.ofNullable(PUMP.getOrDefault(number, SENSOR.get(number)));
    }

    /** The numbers from 775 to 805 are all the sensor's, named or not. */
    static AlarmOrigin raisedBy(int number) {
        boolean isSensors = number >= FIRST_OF_SENSOR && number <= LAST_OF_SENSOR;
        return isSensors || SENSOR.containsKey(number) ? AlarmOrigin.SENSOR : AlarmOrigin.PUMP;
    }
}
