package org.islet.reports.words;

import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Targets;

/** The names of the five ranges and where they begin and end. */
public final class RangeWords {

    private final Words words;
    private final Targets targets;

    public RangeWords(Words words, Targets targets) {
        this.words = words;
        this.targets = targets;
    }

    public String title(GlucoseRange range) {
        return words.say("range." + range);
    }

    public String limits(GlucoseRange range) {
        Glucose[] limits = {targets.veryLow(), targets.low(), targets.high(), targets.veryHigh()};
        int place = range.ordinal();
        Measure lower = Measure.glucose(limits[Math.max(0, place - 1)]);
        Measure upper = Measure.glucose(limits[Math.min(place, limits.length - 1)]);
        return words.say(Phrase.of("limits." + range, lower, upper, words.unit(lower)));
    }
}
