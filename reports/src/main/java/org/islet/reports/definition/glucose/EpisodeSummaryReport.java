package org.islet.reports.definition.glucose;

import static org.islet.reports.definition.part.DayFigures.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Profiles;
import org.islet.reports.compose.Sentences;
import org.islet.reports.compose.episode.GlucoseEpisode;
import org.islet.reports.compose.episode.GlucoseEpisodes;
import org.islet.reports.compose.episode.Precedent;
import org.islet.reports.definition.DataKind;
import org.islet.reports.definition.Needs;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.definition.part.Cautions;
import org.islet.reports.model.GlucoseProfile.EpisodeRates;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Period;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Note;
import org.islet.reports.section.Section;

/** Lows and highs, grouped by what was recorded before them. */
public final class EpisodeSummaryReport implements ReportDefinition {

    /** Of a set changed so long ago nobody knows how old it is. */
    private static final int DAYS_LOOKED_BACK = 7;

    @Override
    public String id() {
        return "episode-summary";
    }

    @Override
    public ReportGroup group() {
        return ReportGroup.GLUCOSE;
    }

    @Override
    public boolean withInsulin() {
        return true;
    }

    @Override
    public Needs needs() {
        return Needs.of(DataKind.SENSOR);
    }

    @Override
    public Period looksAt(Period asked) {
        return new Period(asked.from().minusDays(DAYS_LOOKED_BACK), asked.to(), asked.zone());
    }

    @Override
    public Body compose(ReportRequest request, PeriodEvents events, Provenance provenance) {
        Phrase sufficiency = Sentences.sufficiency(provenance.sufficiency());
        if (events.sensor().readings().isEmpty()) {
            return new Body(sufficiency, List.of());
        }
        List<GlucoseEpisode> episodes =
                GlucoseEpisodes.of(request, events, request.openness().open(looksAt(request.period())));
        Phrase summary = Phrase.of(
                "summary.together",
                Phrase.of(
                        "episodes.summary",
                        episodes(episodes, true).size(),
                        episodes(episodes, false).size()),
                sufficiency);
        EpisodeRates rates =
                Profiles.of(request, events, provenance.sufficiency()).episodes();
        var groups = new EpisodeGroups(request, episodes);
        List<Section> sections = new ArrayList<>();
        Cautions.littleData(provenance.sufficiency()).ifPresent(sections::add);
        sections.add(new Columns(List.of(
                new Columns.Column(
                        6, List.of(figures("lows", GlucoseRange.VERY_LOW, episodes(episodes, true), rates.low()))),
                new Columns.Column(
                        6,
                        List.of(figures("highs", GlucoseRange.VERY_HIGH, episodes(episodes, false), rates.high()))))));
        sections.add(new ChartSection(
                Optional.of(Phrase.of("title.episodesByHour")), new EpisodeHours(episodes).chart(), summary));
        Cautions.whoseHours(provenance).ifPresent(sections::add);
        // within columns, so that the table of a file is the one of the episodes
        sections.add(new Columns(List.of(new Columns.Column(12, List.of(groups.table())))));
        sections.add(new Note(explained(groups.found(), request), false));
        sections.add(groups.episodes());
        return new Body(summary, sections);
    }

    private static List<GlucoseEpisode> episodes(List<GlucoseEpisode> all, boolean areLow) {
        return all.stream().filter(episode -> episode.isLow() == areLow).toList();
    }

    private static Figures figures(String id, GlucoseRange beyond, List<GlucoseEpisode> episodes, OptionalDouble aDay) {
        long outer =
                episodes.stream().filter(episode -> episode.range() == beyond).count();
        return new Figures(
                id,
                Optional.of(Phrase.of("title." + id)),
                List.of(
                        figure("episodes", Measure.count(episodes.size())),
                        figure("episodesADay", Measure.of(Quantity.A_DAY, aDay)),
                        figure(
                                beyond == GlucoseRange.VERY_LOW ? "veryLowEpisodes" : "veryHighEpisodes",
                                Measure.count(outer)),
                        figure(
                                "meanMinutes",
                                Measure.of(Quantity.COUNT, minutes(episodes).average())),
                        figure("longestMinutes", Measure.of(Quantity.COUNT, max(episodes)))),
                List.of());
    }

    private static IntStream minutes(List<GlucoseEpisode> episodes) {
        return episodes.stream().mapToInt(GlucoseEpisode::minutes);
    }

    private static OptionalDouble max(List<GlucoseEpisode> episodes) {
        return minutes(episodes).asDoubleStream().max();
    }

    private static Phrase explained(List<Precedent> found, ReportRequest request) {
        return Stream.concat(
                        Stream.of(
                                Phrase.of("episodes.explained"),
                                Phrase.of(
                                        "episodes.beyond",
                                        Measure.glucose(request.targets().veryLow()),
                                        request.unit().symbol(),
                                        Measure.glucose(request.targets().veryHigh()))),
                        found.stream().map(each -> Phrase.of("precedent.is", each.named(), each.explained())))
                .reduce((before, next) -> Phrase.of("summary.together", before, next))
                .orElseThrow();
    }
}
