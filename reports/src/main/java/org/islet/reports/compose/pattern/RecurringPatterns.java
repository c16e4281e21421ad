package org.islet.reports.compose.pattern;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.metrics.arithmetic.Hypergeometric;
import org.islet.reports.model.Measure;
import org.islet.reports.model.ReportRequest;

/**
 * What recurs in a period. Whoever looks at eight times of the day on ten kinds of days finds something by chance; so each
 * has to be so much more frequent than elsewhere that chance alone would show any of them in one report of twenty at most
 * (Fisher's exact test, by Bonferroni over all that were compared).
 */
public final class RecurringPatterns {

    /** Raised when the rule changes. */
    public static final int VERSION = 2;

    /** For those of all days, and as much for those of some days of the week. */
    private static final double CHANCE = 0.05 / 2;

    private static final int LEAST_DAYS = 3;

    private final Observations observations;
    private final ZoneId zone;
    private final List<RecurringPattern> found = new ArrayList<>();
    private final boolean areTimesCompared;
    private final boolean areDaysCompared;

    private RecurringPatterns(Observations observations, ZoneId zone) {
        this.observations = observations;
        this.zone = zone;
        areTimesCompared = find(Stream.of(DayGroup.EVERY_DAY));
        areDaysCompared = find(Stream.of(DayGroup.values()).filter(group -> !group.isOfAllDays()));
        found.sort(Comparator.comparing(RecurringPattern::sign)
                .thenComparing(RecurringPattern::group)
                .thenComparing(pattern -> pattern.hours().number()));
    }

    /** The rule in a sentence or two, for whoever reads the definitions. */
    public static Phrase definition() {
        return Phrase.of(
                "summary.together",
                Phrase.of("patterns.rule.sensor", Measure.glucose(Sign.WIDTH_OF_SWING), "mg/dL"),
                Phrase.of("summary.together", Phrase.of("patterns.rule.meter"), Phrase.of("patterns.rule", VERSION)));
    }

    public static RecurringPatterns of(ReportRequest request, PeriodEvents events) {
        return new RecurringPatterns(
                Observations.of(request, events), request.period().zone());
    }

    /** The weightier first, then those of all days, then in the order of the day. */
    public List<RecurringPattern> all() {
        return List.copyOf(found);
    }

    /** Whether there is only a meter, so that readings are counted in place of time. */
    public boolean areOfMeter() {
        return observations.areOfMeter();
    }

    /** Whether any time of the day was seen on days enough, and enough of others to hold it against. */
    public boolean areTimesCompared() {
        return areTimesCompared;
    }

    /** Whether any days of the week were, against the others. */
    public boolean areDaysCompared() {
        return areDaysCompared;
    }

    /** Whether a day of these shows by the same rule as one of those; where there are none, there is nothing to differ. */
    boolean isComparableWith(RecurringPatterns others) {
        return areOfMeter() == others.areOfMeter() || others.observations.all().isEmpty();
    }

    Tally tally(RecurringPattern pattern) {
        return observations.tally(pattern.sign(), pattern.hours(), pattern.group());
    }

    Tally otherwise(RecurringPattern pattern) {
        return observations.otherwise(pattern.sign(), pattern.hours(), pattern.group());
    }

    /** Whether what recurred in other days shows on days enough of these, however often elsewhere. */
    boolean isOften(RecurringPattern pattern) {
        return isOften(pattern.sign(), tally(pattern));
    }

    /** False where there was nothing to compare. */
    private boolean find(Stream<DayGroup> groups) {
        List<RecurringPattern> compared = groups.flatMap(this::compared).toList();
        compared.stream()
                .filter(each -> isOften(each.sign(), each.here()))
                .filter(each -> chance(each) <= CHANCE / compared.size())
                .map(this::withDays)
                .forEach(found::add);
        return !compared.isEmpty();
    }

    /** All that there are days enough of. */
    private Stream<RecurringPattern> compared(DayGroup group) {
        return Stream.of(Sign.values())
                .filter(sign -> !(observations.areOfMeter() && sign == Sign.SWING))
                .flatMap(sign -> ThreeHours.ALL.stream()
                        .map(hours -> new RecurringPattern(
                                sign,
                                hours,
                                group,
                                observations.tally(sign, hours, group),
                                observations.otherwise(sign, hours, group),
                                List.of())))
                .filter(each -> group.isSeenEnough(each.here()) && group.isSeenEnough(each.otherwise()));
    }

    private static boolean isOften(Sign sign, Tally here) {
        return here.shown() >= LEAST_DAYS && sign.isOften(here);
    }

    /** That as many or more fall on it, were they dealt out blindly. */
    private static double chance(RecurringPattern each) {
        return Hypergeometric.atLeast(
                each.here().shown(),
                each.here().seen(),
                each.here().shown() + each.otherwise().shown(),
                each.here().seen() + each.otherwise().seen());
    }

    private RecurringPattern withDays(RecurringPattern each) {
        List<Occurrence> days = observations.all().stream()
                .filter(one -> one.hours().equals(each.hours()) && each.group().holds(one.date()))
                .filter(one -> one.signs().contains(each.sign()))
                .sorted(Comparator.comparing(Observed::date))
                .map(one -> Occurrence.of(each.sign(), one, zone))
                .toList();
        return new RecurringPattern(each.sign(), each.hours(), each.group(), each.here(), each.otherwise(), days);
    }
}
