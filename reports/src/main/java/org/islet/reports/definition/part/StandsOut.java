package org.islet.reports.definition.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.episode.GlucoseEpisode;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Goals;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Partition;
import org.islet.reports.model.Partition.Side;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.section.Note;

/**
 * What stands out in a period, in two sentences of its numbers: a goal that was missed, lows before highs, or that they
 * were met; and the day with the longest of these episodes, to be looked at. Nothing where goals are not judged.
 */
public final class StandsOut {

    private final ReportRequest request;
    private final RangeShares shares;
    private final Goals goals;
    private final List<GlucoseEpisode> episodes;

    private StandsOut(ReportRequest request, RangeShares shares, List<GlucoseEpisode> episodes) {
        this.request = request;
        this.shares = shares;
        this.goals = Goals.of(request.targets().preset());
        this.episodes = episodes;
    }

    public static Optional<Note> of(
            ReportRequest request,
            Sufficiency sufficiency,
            Optional<RangeShares> shares,
            List<GlucoseEpisode> episodes) {
        return shares.filter(any -> sufficiency.isEnough())
                .map(known -> new StandsOut(request, known, episodes))
                .filter(known -> known.goals.areSet())
                .map(StandsOut::note);
    }

    private Note note() {
        List<GlucoseEpisode> lows =
                episodes.stream().filter(GlucoseEpisode::isLow).toList();
        List<GlucoseEpisode> highs =
                episodes.stream().filter(episode -> !episode.isLow()).toList();
        boolean isHighsTurn = lows.isEmpty() || isTooHigh() && !highs.isEmpty();
        List<GlucoseEpisode> spokenOf = isHighsTurn ? highs : lows;
        if (spokenOf.isEmpty()) {
            return new Note(
                    Phrase.of("standsOut", goalsMet(), Phrase.of("standsOut.noEpisode")),
                    Note.Weight.FINDING,
                    List.of());
        }
        GlucoseEpisode longest = spokenOf.stream()
                .max(Comparator.comparingInt(GlucoseEpisode::minutes))
                .orElseThrow();
        List<LocalDate> day = List.of(longest.begin().toLocalDate());
        return new Note(Phrase.of("standsOut", goalsMet(), told(spokenOf, longest)), Note.Weight.FINDING, day);
    }

    /** Lows are in order, and the rest is not. */
    private boolean isTooHigh() {
        return !isTooLow() && (isInRangeMissed() || isMissed(shares.above(), goals.aboveUnder()));
    }

    private boolean isTooLow() {
        return isMissed(shares.below(), goals.belowUnder()) || isVeryLowMissed();
    }

    private boolean isVeryLowMissed() {
        return isMissed(shares.veryLow(), goals.veryLowUnder());
    }

    private boolean isInRangeMissed() {
        return shares.inRange() <= goals.inRangeOver().orElse(0);
    }

    /** The first that was missed, of low before very low before in range before high. */
    private Phrase goalsMet() {
        if (isMissed(shares.below(), goals.belowUnder())) {
            return missed("below", Partition.writtenBelow(shares), goals.belowUnder());
        }
        if (isVeryLowMissed()) {
            return missed("veryLow", Partition.written(shares, GlucoseRange.VERY_LOW), goals.veryLowUnder());
        }
        if (isInRangeMissed()) {
            return Phrase.of(
                    "standsOut.inRange",
                    Partition.written(shares, Side.IN_RANGE),
                    percent(goals.inRangeOver()),
                    Partition.writtenAbove(shares));
        }
        if (isMissed(shares.above(), goals.aboveUnder())) {
            return missed("above", Partition.writtenAbove(shares), goals.aboveUnder());
        }
        return Phrase.of("standsOut.met", Partition.written(shares, Side.IN_RANGE), Partition.writtenBelow(shares));
    }

    private Phrase missed(String what, String written, OptionalDouble goal) {
        return Phrase.of("standsOut." + what, written, percent(goal), Partition.written(shares, Side.IN_RANGE));
    }

    private static boolean isMissed(double share, OptionalDouble under) {
        return under.isPresent() && share >= under.getAsDouble();
    }

    private static Measure percent(OptionalDouble goal) {
        return Measure.of(Quantity.PERCENT, goal);
    }

    private Phrase told(List<GlucoseEpisode> spokenOf, GlucoseEpisode longest) {
        List<Object> arguments = new ArrayList<>(List.of(spokenOf.size()));
        Map.Entry<DayPeriods.Kind, Long> most = mostOf(spokenOf);
        arguments.addAll(List.of(most.getKey().named(), most.getValue().intValue()));
        arguments.addAll(List.of(
                longest.begin(),
                longest.minutes(),
                longest.extreme(),
                request.unit().symbol()));
        return new Phrase(longest.isLow() ? "standsOut.lows" : "standsOut.highs", arguments);
    }

    /** In which period of the day most began; of equal ones the earlier. */
    private Map.Entry<DayPeriods.Kind, Long> mostOf(List<GlucoseEpisode> spokenOf) {
        Map<DayPeriods.Kind, Long> counted = spokenOf.stream()
                .collect(Collectors.groupingBy(
                        episode -> request.dayPeriods()
                                .at(episode.begin().toLocalTime())
                                .kind(),
                        Collectors.counting()));
        return counted.entrySet().stream()
                .max(Map.Entry.<DayPeriods.Kind, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow();
    }
}
