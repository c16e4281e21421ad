package org.islet.reports.definition.part;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.episode.GlucoseEpisode;
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
 * were met; and the day with the longest of these episodes, to be looked at. Where goals are not judged, the shares stand
 * in their place; of a sensor that saw little nothing is said.
 */
final class StandsOut {

    private final ReportRequest request;
    private final RangeShares shares;
    private final Goals goals;
    private final List<GlucoseEpisode> episodes;

    private StandsOut(ReportRequest request, RangeShares shares, Goals goals, List<GlucoseEpisode> episodes) {
        this.request = request;
        this.shares = shares;
        this.goals = goals;
        this.episodes = episodes;
    }

    static Optional<Note> of(
            ReportRequest request,
            Sufficiency sufficiency,
            Optional<RangeShares> shares,
            List<GlucoseEpisode> episodes) {
        Goals goals = sufficiency.isEnough() ? Goals.of(request.targets().preset()) : Goals.NONE;
        return shares.filter(any -> sufficiency.activePercent().orElse(0) >= Sufficiency.ACTIVE_PERCENT_NEEDED)
                .map(known -> new StandsOut(request, known, goals, episodes).note());
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
        return goals.inRangeOver().isPresent()
                && shares.inRange() <= goals.inRangeOver().getAsDouble();
    }

    /** The first that was missed, of low before very low before in range before high. */
    private Phrase goalsMet() {
        if (!goals.areSet()) {
            return Phrase.of(
                    "standsOut.shares",
                    Partition.written(shares, Side.IN_RANGE),
                    Partition.writtenBelow(shares),
                    Partition.writtenAbove(shares));
        }
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
        var most = new MostOften(request);
        return most.said(
                longest.isLow() ? "standsOut.lows" : "standsOut.highs",
                spokenOf.stream().map(GlucoseEpisode::begin).toList(),
                longest.begin(),
                longest.minutes(),
                most.written(longest.extreme()));
    }
}
