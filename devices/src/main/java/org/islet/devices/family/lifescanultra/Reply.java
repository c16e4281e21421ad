package org.islet.devices.family.lifescanultra;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Text;

/**
 * What the meter answers beside its memory, as settings.
 *
 * <pre>
 * @ "XXXXXXXXY"                             serial number: ends with Y on an Ultra 2, with T on an Ultra
 * F "SAT","08/03/13","22:12:00   "          its clock; T instead of F after it was set
 * SU?,"MG/DL "  ST?,"AM/PM"  ?P02…          unit, form of times, version
 * </pre>
 */
final class Reply {

    private static final Pattern SERIAL = Pattern.compile("@ \"(\\w{8}[YT])\"");
    private static final Pattern CLOCK =
            Pattern.compile("[FT] \"[A-Z]{3}\",\"(\\d\\d)/(\\d\\d)/(\\d\\d)\",\"(\\d\\d):(\\d\\d):(\\d\\d) *\"");
    private static final Pattern UNIT = Pattern.compile("SU\\?,\"(MG/DL |MMOL/L)\"");
    private static final Pattern TIME_FORM = Pattern.compile("ST\\?,\"(AM/PM|24:00) *\"");
    private static final Pattern VERSION = Pattern.compile("\\? ?(P[\\w./ ]{1,30})");

    private Reply() {}

    /** Empty where the text is no answer we know. */
    static Optional<Map<String, Setting>> read(String text) {
        return one(SERIAL, text, "serial")
                .or(() -> clock(text))
                .or(() -> unit(UNIT.matcher(text)))
                .or(() -> one(TIME_FORM, text, "timeFormat"))
                .or(() -> one(VERSION, text, "softwareVersion"));
    }

    /** The symbol of a unit as the meter pads it. */
    static String unit(String padded) {
        return padded.startsWith("MG") ? "mg/dL" : "mmol/L";
    }

    private static Optional<Map<String, Setting>> one(Pattern pattern, String text, String name) {
        Matcher reply = pattern.matcher(text);
        return reply.matches() ? Optional.of(Map.of(name, new Text(reply.group(1)))) : Optional.empty();
    }

    private static Optional<Map<String, Setting>> unit(Matcher reply) {
        return reply.matches() ? Optional.of(Map.of("unit", new Text(unit(reply.group(1))))) : Optional.empty();
    }

    private static Optional<Map<String, Setting>> clock(String text) {
        return clockIn(text).map(time -> Map.of("meterTime", new Text(time.toString())));
    }

    /** What the meter's clock shows; empty where the text says nothing of it. */
    static Optional<LocalDateTime> clockIn(String text) {
        Matcher reply = CLOCK.matcher(text);
        return reply.matches() ? time(reply, 1) : Optional.empty();
    }

    /** Month, day, year, hour, minute and second from a group on; empty for a time that does not exist. */
    static Optional<LocalDateTime> time(Matcher parts, int from) {
        int[] numbers = new int[6];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.parseInt(parts.group(from + i));
        }
        try {
            return Optional.of(
                    LocalDateTime.of(2000 + numbers[2], numbers[0], numbers[1], numbers[3], numbers[4], numbers[5]));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
