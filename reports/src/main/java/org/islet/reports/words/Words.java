package org.islet.reports.words;

import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.phrase.PhraseBook;
import org.islet.reports.habit.CarbohydrateUnit;
import org.islet.reports.habit.Palette;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Notation;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;

/** Says a report's phrases, numbers, days and hours as its reader likes them. */
public final class Words {

    private final PhraseBook book;
    private final GlucoseUnit unit;
    private final CarbohydrateUnit carbohydrate;
    private final DayOfWeek weekStart;
    private final Palette palette;
    private final Dates dates;
    private final char point;

    public Words(Presentation presentation, GlucoseUnit unit) {
        Locale locale = presentation.locale();
        this.book = PhraseBook.beside(Words.class, locale).and(PhraseBook.beside(DevicePhrases.class, locale));
        this.unit = unit;
        this.carbohydrate = presentation.habits().carbohydrate();
        this.palette = presentation.palette();
        this.weekStart = presentation.habits().weekStart().orElse(DayOfWeek.MONDAY);
        this.point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        this.dates = new Dates(book, presentation.isTwelveHours());
    }

    /** For what is said in a language alone, of no report. */
    public static Words in(Locale language) {
        return new Words(Presentation.PLAIN.in(language), GlucoseUnit.MG_PER_DL);
    }

    public static Words of(ReportRequest request) {
        return new Words(request.presentation(), request.unit());
    }

    /** The same for files that scripts rely on: carbohydrate in grams, whatever the reader counts in. */
    public static Words inGrams(ReportRequest request) {
        Presentation presentation = request.presentation();
        return new Words(presentation.with(presentation.habits().inGrams()), request.unit());
    }

    public Dates dates() {
        return dates;
    }

    public String say(String key, Object... arguments) {
        return say(Phrase.of(key, arguments));
    }

    /** Numbers without their unit, quantities by their unit, days in short, times by the reader's clock. */
    public String say(Phrase phrase) {
        List<Object> said = phrase.arguments().stream().map(this::argument).toList();
        return book.say(new Phrase(phrase.key(), said));
    }

    private Object argument(Object argument) {
        if (argument instanceof Measure measure) {
            return number(measure);
        }
        if (argument instanceof LocalDate date) {
            return dates.shortDay(date);
        }
        if (argument instanceof DayOfWeek day) {
            return day.getDisplayName(TextStyle.SHORT_STANDALONE, dates.locale());
        }
        if (argument instanceof LocalTime time) {
            return dates.time(time);
        }
        if (argument instanceof LocalDateTime moment) {
            return dates.date(moment.toLocalDate()) + ", " + dates.time(moment.toLocalTime());
        }
        if (argument instanceof Quantity quantity) {
            return unit(quantity);
        }
        return argument instanceof Phrase inner ? say(inner) : argument;
    }

    /** Without its unit; a dash where it is not known. */
    public String number(Measure measure) {
        if (!measure.isKnown()) {
            return Notation.UNKNOWN;
        }
        double value = measure.value().getAsDouble();
        String number = decimals(measure, value);
        return measure.outOfRange()
                .map(range -> say(range == OutOfRange.LOW ? "number.lo" : "number.hi", number))
                .orElse(number);
    }

    /** A number in the unit of the reader. */
    public double in(Quantity quantity, double value) {
        if (quantity.isOfGlucose()) {
            return Notation.in(value, unit);
        }
        return quantity.isOfGrams() ? carbohydrate.of(value) : value;
    }

    private String decimals(Measure measure, double value) {
        if (measure.quantity().isOfGrams() && !carbohydrate.isGrams()) {
            return Notation.oneDecimal(carbohydrate.of(value)).replace('.', point);
        }
        String written =
                switch (measure.quantity()) {
                    case GLUCOSE, GLUCOSE_HOURS -> Notation.glucose(value, unit);
                    case PERCENT -> Notation.percent(value);
                    case INSULIN, INSULIN_RATE -> Notation.insulin(value);
                    case HOURS -> Notation.hours(value);
                    case FINE_PERCENT, POINTS, INSULIN_SUM, EXCHANGES, A_DAY, DAYS -> Notation.oneDecimal(value);
                    case GRAMS, COUNT -> Notation.whole(value);
                    case AMOUNT, GRAMS_TOLD -> Notation.amount(value);
                };
        return written.replace('.', point);
    }

    /** How much more or less: with its sign, without its unit. */
    public String change(Measure measure) {
        String number = number(measure);
        boolean isMore = measure.value().orElse(0) > 0 && number.chars().anyMatch(digit -> digit > '0' && digit <= '9');
        return isMore ? "+" + number : number;
    }

    public String unit(Measure measure) {
        return unit(measure.quantity());
    }

    /** Empty for a bare count. */
    public String unit(Quantity quantity) {
        return switch (quantity) {
            case GLUCOSE -> unit.symbol();
            case GLUCOSE_HOURS -> unit.symbol() + "·h";
            case PERCENT, FINE_PERCENT -> "%";
            case POINTS -> say("unit.points");
            case INSULIN, INSULIN_SUM -> say("unit.insulin");
            case INSULIN_RATE -> say("unit.rate");
            case GRAMS, GRAMS_TOLD -> say("unit.carbohydrate." + carbohydrate);
            case EXCHANGES -> say("unit.exchanges");
            case HOURS -> "h";
            case A_DAY -> say("unit.aDay");
            case DAYS -> say("unit.days");
            case COUNT, AMOUNT -> "";
        };
    }

    /** What glucose is in, and carbohydrate where it is not in grams, with the size of an exchange. */
    public String units() {
        return carbohydrate.isGrams()
                ? unit.symbol()
                : say("head.units", unit.symbol(), unit(Quantity.GRAMS), carbohydrate.grams());
    }

    /** With its unit; a dash alone where it is not known. */
    public String written(Measure measure) {
        String unit = measure.isKnown() ? unit(measure) : "";
        return unit.isEmpty() ? number(measure) : number(measure) + " " + unit;
    }

    /** The colours it is drawn in. */
    public Palette palette() {
        return palette;
    }

    /** What stands first where a week is a row; Monday unless the reader says otherwise. */
    public DayOfWeek weekStart() {
        return weekStart;
    }

    /** "Wed". */
    public String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, dates.locale());
    }
}
