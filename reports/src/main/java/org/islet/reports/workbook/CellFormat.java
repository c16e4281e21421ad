package org.islet.reports.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What the number of a cell stands for, by the format it is shown in. Sheets keep days as numbers from 1900 or 1904 on and
 * times of day as fractions of one; nothing but the format says so.
 */
enum CellFormat {
    NUMBER,
    DATE,
    TIME_OF_DAY,
    DATE_AND_TIME,
    DURATION;

    /** More digits than sheets keep: 5.6 comes as 5.5999999999999996. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Hours, minutes or seconds in all; {@code [magenta]} is a colour. */
    private static final Pattern LENGTH = Pattern.compile("\\[(h+|m+|s+)]");

    private static final double LAST_DAY = 2_958_466;
    private static final double SECONDS_A_DAY = 86_400;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** @param code as the workbook has it; empty for those every program knows by their number */
    static CellFormat of(int number, String code) {
        if (!DateUtil.isADateFormat(number, code)) {
            return NUMBER;
        }
        String letters = code.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|\\[\\$[^\\]]*\\]", "");
        if (LENGTH.matcher(letters).find()) {
            return DURATION;
        }
        boolean hasDay = letters.contains("y") || letters.contains("d");
        boolean hasClock = letters.contains("h") || letters.contains("s");
        if (letters.isEmpty() || hasDay && hasClock) {
            return DATE_AND_TIME;
        }
        return hasClock ? TIME_OF_DAY : DATE;
    }

    /** Days lead with the year, whatever the sheet shows. */
    ShownNumber show(double number, boolean isFrom1904) {
        boolean isDay = this != NUMBER && number >= 0 && number < LAST_DAY;
        if (!isDay) {
            return new ShownNumber(plain(number), false);
        }
        if (this == DURATION) {
            Duration length = Duration.ofSeconds(Math.round(number * SECONDS_A_DAY));
            return new ShownNumber(
                    "%d:%02d:%02d".formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart()), false);
        }
        if (this == TIME_OF_DAY || number < 1 && !isFrom1904) {
            double fraction = number - Math.floor(number);
            long second = Math.round(fraction * SECONDS_A_DAY) % (long) SECONDS_A_DAY;
            return new ShownNumber(LocalTime.ofSecondOfDay(second).format(CLOCK), false);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(number, isFrom1904, true);
        boolean isMidnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new ShownNumber(moment.format(this == DATE && isMidnight ? DAY : MOMENT), true);
    }

    private static String plain(double number) {
        if (!Double.isFinite(number)) {
            return "";
        }
        String text = new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
        return number == 0 ? "0" : text;
    }
}
