package org.islet.devices.family.ascensiacontour;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.LogbookEntry;

/** One record as text, the mirror of {@link Header} and {@link ResultRecord}. */
final class EncodedRecords {

    private static final Map<String, String> LETTERS = ResultFlags.WORDS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    private static final Map<String, String> INSULIN_NUMBERS =
            Map.of("shortActing", "1", "longActing", "2", "mixed", "3");
    private static final Map<String, String> CARB_NUMBERS = Map.of("g", "1", "points", "2", "choices", "3");

    private EncodedRecords() {}

    static String header(ContourMeter meter, LocalDateTime clock, int resultCount) {
        boolean mmol = meter.unit() == GlucoseUnit.MMOL_PER_L;
        String info = "A=1^C=63^G=1^I=0200^R=0^S=1^U=" + (mmol ? 1 : 0)
                + "^V=10600^X=070070070070180130180250^Y=360126090050099050300089^Z=1";
        return "H|\\^&||islet1|" + meter.product() + "^" + meter.version() + "^" + meter.serial() + "^7396-|" + info
                + "|" + resultCount + "||||||1|" + ContourTime.toTheMinute(clock);
    }

    static String result(int sequence, DeviceEvent event) {
        if (event instanceof GlucoseReading reading) {
            return result(sequence, "Glucose", glucose(reading), flags(reading), reading.time());
        }
        if (event instanceof LogbookEntry entry) {
            return result(sequence, testOf(entry), entry(entry), "", entry.time());
        }
        throw new IllegalArgumentException("A Contour meter does not remember this kind of event");
    }

    private static String result(int sequence, String test, String valueAndUnit, String flags, DeviceTime time) {
        return "R|" + sequence + "|^^^" + test + "|" + valueAndUnit + "||" + flags + "||" + digits(time);
    }

    private static String digits(DeviceTime time) {
        LocalDateTime wallClock =
                time.wallClock().orElseThrow(() -> new IllegalArgumentException("A Contour meter stamps every result"));
        return time.toTheSecond() ? ContourTime.toTheSecond(wallClock) : ContourTime.toTheMinute(wallClock);
    }

    private static String glucose(GlucoseReading reading) {
        Glucose value = reading.value()
                .orElseThrow(() -> new IllegalArgumentException("A Contour meter stores a value with HI and LO"));
        return number(value.value()) + "|" + value.unit().symbol() + "^P";
    }

    private static String flags(GlucoseReading reading) {
        List<String> flags = new ArrayList<>();
        reading.outOfRange().ifPresent(range -> flags.add(range == OutOfRange.LOW ? "<" : ">"));
        for (String word : reading.flags()) {
            String letter = LETTERS.get(word);
            if (letter == null) {
                throw new IllegalArgumentException("A Contour meter has no such flag: " + word);
            }
            flags.add(letter);
        }
        return String.join("/", flags);
    }

    private static String testOf(LogbookEntry entry) {
        return switch (entry.kind()) {
            case INSULIN -> "Insulin";
            case CARBS -> "Carb";
            case KETONE -> "Ketone";
            default -> throw new IllegalArgumentException("A Contour meter does not remember " + entry.kind());
        };
    }

    private static String entry(LogbookEntry entry) {
        double amount = entry.amount().orElseThrow();
        return switch (entry.kind()) {
            case INSULIN ->
                Math.round(amount * 10) + "|"
                        + INSULIN_NUMBERS.getOrDefault(entry.text().orElse(""), "1") + "^";
            case CARBS ->
                number(amount) + "|" + CARB_NUMBERS.getOrDefault(entry.unit().orElse(""), "1") + "^";
            default -> number(amount) + "|" + entry.unit().orElse("mmol/L") + "^";
        };
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
