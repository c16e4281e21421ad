package org.islet.devices.family.carelink;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Origin;
import org.islet.devices.protocol.csv.CamelCase;

/** What CareLink's words say of alerts. */
final class CareLinkAlarms {

    private static final Pattern OF_SENSOR =
            Pattern.compile("(?i).*\\b(SG|SENSOR|CALIBRAT\\w*|TRANSMITTER|BG REQUIRED)\\b.*");
    private static final Pattern CODE = Pattern.compile("(.*?)\\s*\\((\\d{1,6})\\)");

    private CareLinkAlarms() {}

    /** Some years write the code behind the words: {@code ALERT ON HIGH (816)}. */
    static Alarm alarm(String cell, Origin origin, boolean isSectionOfSensor, boolean isCleared) {
        boolean isOfSensor =
                isSectionOfSensor || OF_SENSOR.matcher(cell.replace('_', ' ')).matches();
        Matcher code = CODE.matcher(cell);
        boolean hasCode = code.matches();
        return new Alarm(
                origin,
                isOfSensor ? Alarm.AlarmOrigin.SENSOR : Alarm.AlarmOrigin.PUMP,
                hasCode ? OptionalInt.of(Integer.parseInt(code.group(2))) : OptionalInt.empty(),
                Optional.of(CamelCase.of(hasCode ? code.group(1) : cell)).filter(name -> !name.isEmpty()),
                OptionalDouble.empty(),
                isCleared);
    }
}
