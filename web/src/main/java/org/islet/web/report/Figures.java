package org.islet.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.model.GlucoseProfile;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Notation;
import org.islet.reports.model.Partition;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.Targets;

/** The numbers of a report as they are written; how, the reports' own notation decides. */
@Named("figure")
@ApplicationScoped
public class Figures {

    public String glucose(Optional<Glucose> glucose, GlucoseUnit unit) {
        return glucose.map(known -> Notation.glucose(known, unit)).orElse(Notation.UNKNOWN);
    }

    public String limit(Glucose glucose, GlucoseUnit unit) {
        return Notation.glucose(glucose, unit);
    }

    public String mgPerDl(double value, GlucoseUnit unit) {
        return Notation.glucose(Glucose.mgPerDl(value), unit);
    }

    public String percent(OptionalDouble percent) {
        return percent.isPresent() ? Notation.percent(percent.getAsDouble()) : Notation.UNKNOWN;
    }

    public String share(double percent) {
        return Notation.percent(percent);
    }

    public String oneDecimal(OptionalDouble value) {
        return Notation.oneDecimal(value);
    }

    public String whole(OptionalDouble value) {
        return Notation.whole(value);
    }

    public String insulin(OptionalDouble units) {
        return units.isPresent() ? Notation.insulin(units.getAsDouble()) : Notation.UNKNOWN;
    }

    public String hour(double hour) {
        return DayClock.of(hour);
    }

    /** One of the five ranges with its share, in whole per cent that sum to a hundred. */
    public record RangeRow(GlucoseRange range, int percent) {}

    /** From very high down to very low, as one looks at a chart. */
    public List<RangeRow> ranges(RangeShares shares) {
        int[] percents = Partition.wholePercents(shares);
        GlucoseRange[] ranges = GlucoseRange.values();
        return IntStream.iterate(ranges.length - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> new RangeRow(ranges[i], percents[i]))
                .toList();
    }

    /** The limits of a range, in words of its key and two numbers. */
    public String lower(GlucoseRange range, Targets targets, GlucoseUnit unit) {
        return switch (range) {
            case VERY_LOW -> "";
            case LOW -> Notation.glucose(targets.veryLow(), unit);
            case IN_RANGE -> Notation.glucose(targets.low(), unit);
            case HIGH -> Notation.glucose(targets.high(), unit);
            case VERY_HIGH -> Notation.glucose(targets.veryHigh(), unit);
        };
    }

    public String upper(GlucoseRange range, Targets targets, GlucoseUnit unit) {
        return switch (range) {
            case VERY_LOW -> Notation.glucose(targets.veryLow(), unit);
            case LOW -> Notation.glucose(targets.low(), unit);
            case IN_RANGE -> Notation.glucose(targets.high(), unit);
            case HIGH -> Notation.glucose(targets.veryHigh(), unit);
            case VERY_HIGH -> "";
        };
    }

    /** A point of the curve each hour, for the table behind it. */
    public List<GlucoseProfile.ProfilePoint> hourly(GlucoseProfile profile) {
        return profile.curve().stream()
                .filter(point -> point.hour() == Math.rint(point.hour()))
                .toList();
    }
}
