package org.islet.reports.definition.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.pattern.DayGroup;
import org.islet.reports.compose.pattern.Occurrence;
import org.islet.reports.compose.pattern.RecurringPattern;
import org.islet.reports.compose.pattern.RecurringPatterns;
import org.islet.reports.compose.pattern.Sign;
import org.islet.reports.model.Measure;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;
import org.islet.reports.section.Note;

/** How a pattern is said: what, when, on how many of which days; never what to do about it. */
final class PatternWords {

    /** So many of its days are named beside a sentence. */
    private static final int LOOKED_AT = 3;

    private final ReportRequest request;

    PatternWords(ReportRequest request) {
        this.request = request;
    }

    /** The weightiest pattern of a period, for reports that are about more; empty where there is none. */
    static Optional<Note> weightiest(ReportRequest request, PeriodEvents events) {
        RecurringPatterns patterns = RecurringPatterns.of(request, events);
        var words = new PatternWords(request);
        return patterns.all().stream()
                .findFirst()
                .map(first -> new Note(
                        Phrase.of(
                                "summary.together",
                                words.said(first, patterns.areOfMeter()),
                                Phrase.of("patterns.more", patterns.all().size(), Phrase.of("report.patterns"))),
                        Note.Weight.FINDING,
                        lookedAt(first)));
    }

    /** "Below 70 mg/dL from 03:00 to 06:00 on Mondays: on 4 of 5 days with enough data, otherwise on 2 of 27." */
    Phrase said(RecurringPattern pattern, boolean isOfMeter) {
        return Phrase.of(
                key(pattern.group() == DayGroup.EVERY_DAY, isOfMeter),
                named(pattern.sign()),
                pattern.hours().from(),
                pattern.hours().to(),
                Phrase.of("dayGroup.in." + pattern.group()),
                pattern.here().shown(),
                pattern.here().seen(),
                pattern.otherwise().shown(),
                pattern.otherwise().seen());
    }

    private static String key(boolean isEveryDay, boolean isOfMeter) {
        if (isEveryDay) {
            return isOfMeter ? "patterns.everyDay.meter" : "patterns.everyDay";
        }
        return isOfMeter ? "patterns.someDays.meter" : "patterns.someDays";
    }

    Phrase named(Sign sign) {
        return Phrase.of(
                "sign." + sign, Measure.glucose(limit(sign)), request.unit().symbol());
    }

    private Glucose limit(Sign sign) {
        Targets targets = request.targets();
        return switch (sign) {
            case VERY_LOW -> targets.veryLow();
            case LOW -> targets.low();
            case HIGH -> targets.high();
            case VERY_HIGH -> targets.veryHigh();
            case SWING -> Sign.WIDTH_OF_SWING;
        };
    }

    /** Those on which it was made of most readings; of swings, which all readings of three hours belong to, the widest. */
    static List<LocalDate> lookedAt(RecurringPattern pattern) {
        Comparator<Occurrence> most = pattern.sign() == Sign.SWING
                ? Comparator.comparingDouble(Occurrence::width)
                : Comparator.comparingInt(Occurrence::readings);
        return pattern.days().stream()
                .sorted(most.reversed())
                .limit(LOOKED_AT)
                .map(Occurrence::date)
                .toList();
    }
}
