package org.islet.account;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;
import org.islet.reports.habit.Habits;
import org.islet.reports.habit.Palette;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Paper;
import org.islet.reports.model.Targets;

/**
 * How an account likes its numbers, times and words.
 *
 * @param country ISO 3166 code of two letters
 * @param paper what is printed on; empty for what is usual in the country
 * @param dayPeriods what reports divide a day by
 * @param habits what reports count food in, and when weeks begin
 * @param palette the colours of what they read, their own reports and those of others
 */
public record Preferences(
        GlucoseUnit unit,
        Targets.Preset targets,
        ZoneId zone,
        Locale language,
        String country,
        ClockFormat clock,
        Optional<Paper> paper,
        DayPeriods dayPeriods,
        Habits habits,
        Palette palette) {

    public Preferences {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(targets);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(clock);
        Objects.requireNonNull(dayPeriods);
        Objects.requireNonNull(habits);
        Objects.requireNonNull(palette);
        if (!Arrays.asList(Locale.getISOCountries()).contains(country)) {
            throw new UnacceptableValue(Phrase.of("country"));
        }
        if (!Arrays.asList(Locale.getISOLanguages()).contains(language.getLanguage())) {
            throw new UnacceptableValue(Phrase.of("language"));
        }
    }

    /** The same with another day. */
    public Preferences with(DayPeriods other) {
        return new Preferences(unit, targets, zone, language, country, clock, paper, other, habits, palette);
    }

    /** The same for somebody who lives elsewhere and has other numbers, whose data whoever likes these looks at. */
    public Preferences placedAs(GlucoseUnit theirUnit, Targets.Preset theirs, ZoneId theirZone, String theirCountry) {
        return new Preferences(
                theirUnit, theirs, theirZone, language, theirCountry, clock, paper, dayPeriods, habits, palette);
    }

    /**
     * The periods of a day as they were written.
     *
     * @param begins hours and minutes, in the order of the periods
     * @throws UnacceptableValue where these are not times, or no day
     */
    public static DayPeriods dayPeriods(List<String> begins) {
        try {
            return DayPeriods.beginning(begins);
        } catch (IllegalArgumentException notADay) {
            throw new UnacceptableValue(Phrase.of("dayPeriods"));
        }
    }

    /** What reports are printed on. */
    public Paper printedOn() {
        return paper.orElseGet(() -> Paper.of(country));
    }
}
