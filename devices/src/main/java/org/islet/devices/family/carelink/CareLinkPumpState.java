package org.islet.devices.family.carelink;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Suspension;
import org.islet.devices.protocol.csv.CamelCase;

/** What CareLink's words say of suspends and alerts. */
final class CareLinkPumpState {

    private static final Pattern OF_SENSOR =
            Pattern.compile("(?i).*\\b(SG|SENSOR|CALIBRAT\\w*|TRANSMITTER|BG REQUIRED)\\b.*");
    private static final Pattern CODE = Pattern.compile("(.*?)\\s*\\((\\d{1,6})\\)");
    private static final Pattern LOW = Pattern.compile("\\blow(sg)?\\b");

    private CareLinkPumpState() {}

    /** {@code NORMAL_PUMPING}, {@code SUSPEND_BEFORE_LOW}, {@code User suspend}: with blanks or underscores. */
    static Suspension suspension(String cell, Origin origin) {
        String text = cell.toLowerCase(Locale.ROOT).replace('_', ' ');
        boolean isResumed = text.contains("normal") || text.contains("resum");
        return new Suspension(origin, isResumed ? Suspension.State.RESUMED : Suspension.State.SUSPENDED, reason(text));
    }

    private static Suspension.Reason reason(String text) {
        if (text.contains("predict") || text.contains("before low")) {
            return Suspension.Reason.PREDICTED_LOW;
        }
        if (LOW.matcher(text).find()) {
            return Suspension.Reason.LOW_GLUCOSE;
        }
        return text.contains("user") ? Suspension.Reason.USER : Suspension.Reason.UNKNOWN;
    }

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
