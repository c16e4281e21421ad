package org.islet.reports.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;

/** How numbers, units and dates are written, on paper and on screen: the only place that decides decimals. */
public final class Notation {

    /** Stands where a number is not known. */
    public static final String UNKNOWN = "–";

    /** Beyond them stands only the noise of the arithmetic, which must not decide what is a half. */
    private static final int KNOWN_DECIMALS = 6;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Notation() {}

    /** Whole mg/dL, or mmol/L with one decimal; without the unit. */
    public static String glucose(Glucose glucose, GlucoseUnit unit) {
        return decimals(in(glucose, unit).value(), unit == GlucoseUnit.MG_PER_DL ? 0 : 1);
    }

    /** The same of a number in mg/dL, which may be how much less one glucose is than another. */
    public static String glucose(double mgPerDl, GlucoseUnit unit) {
        return decimals(in(mgPerDl, unit), unit == GlucoseUnit.MG_PER_DL ? 0 : 1);
    }

    /** A number in mg/dL, in the other unit where that is asked for. */
    public static double in(double mgPerDl, GlucoseUnit unit) {
        return unit == GlucoseUnit.MG_PER_DL ? mgPerDl : mgPerDl / Glucose.MG_PER_DL_IN_ONE_MMOL_PER_L;
    }

    public static Glucose in(Glucose glucose, GlucoseUnit unit) {
        return unit == GlucoseUnit.MG_PER_DL
                ? Glucose.mgPerDl(glucose.inMgPerDl())
                : Glucose.mmolPerL(glucose.inMmolPerL());
    }

    /** To the precision its unit is written in, halves to the even neighbour. */
    public static double rounded(Glucose glucose) {
        return glucose.unit() == GlucoseUnit.MG_PER_DL
                ? Math.rint(glucose.value())
                : Math.rint(glucose.value() * 10) / 10;
    }

    /** As exactly as it is known: what every form of a report writes or rounds further. */
    public static BigDecimal known(double value) {
        return BigDecimal.valueOf(value).setScale(KNOWN_DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Whole per cent; a share that is there but would round to nothing is written {@code <1}. */
    public static String percent(double percent) {
        return percent > 0 && known(percent).doubleValue() < 0.5 ? "<1" : decimals(percent, 0);
    }

    /** Units of insulin: one decimal, two where the second says something. */
    public static String insulin(double units) {
        return Math.abs(units * 10 - Math.rint(units * 10)) < 1e-6 ? decimals(units, 1) : decimals(units, 2);
    }

    /** A rate or a whole day's insulin: one decimal. */
    public static String oneDecimal(double value) {
        return decimals(value, 1);
    }

    public static String oneDecimal(OptionalDouble value) {
        return value.isPresent() ? decimals(value.getAsDouble(), 1) : UNKNOWN;
    }

    /** As many decimals as say something, three at most. */
    public static String amount(double value) {
        BigDecimal shown = known(value).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return decimals(value, Math.max(0, shown.scale()));
    }

    /** Whole hours, or one decimal where it says something. */
    public static String hours(double hours) {
        return decimals(hours, Math.abs(hours - Math.rint(hours)) < 0.05 ? 0 : 1);
    }

    public static String whole(double value) {
        return decimals(value, 0);
    }

    public static String whole(OptionalDouble value) {
        return value.isPresent() ? decimals(value.getAsDouble(), 0) : UNKNOWN;
    }

    /** "Sunday 3 May 2026". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "3 May". */
    public static String shortDay(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    /** "3 May 2026". */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** "20 April – 3 May 2026", or one day's date. */
    public static String period(Period period) {
        if (period.from().equals(period.to())) {
            return date(period.from());
        }
        boolean sameYear = period.from().getYear() == period.to().getYear();
        return (sameYear ? shortDay(period.from()) : date(period.from())) + " – " + date(period.to());
    }

    private static String decimals(double value, int digits) {
        return known(value)
                .setScale(digits, RoundingMode.HALF_EVEN)
                .toPlainString()
                .replace("-", "\u2212");
    }
}
