package org.islet.neighbour.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.islet.neighbour.outside.SiteFault;
import org.junit.jupiter.api.Test;

class DescentTest {

    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    private final Haul haul = new Haul(new EnumMap<>(SiteCollection.class));
    private final List<Long> came = new ArrayList<>();

    private static AnsweredPage page(SiteCollection of, String json) throws SiteFault {
        return AnsweredPage.of(of, json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static AnsweredPage ofEdge(long date, String... values) throws SiteFault {
        return page(
                SiteCollection.ENTRIES,
                Arrays.stream(values)
                        .map(value -> "{'type':'sgv','sgv':" + value + ",'date':" + date + "}")
                        .collect(Collectors.joining(",", "[", "]")));
    }

    @Test
    void whatAPageCutOffIsACaptureOfItsOwnSoThatNothingIsInOneTwice() throws SiteFault {
        var first = Descent.first(SiteCollection.ENTRIES).begun(NOW, Optional.empty());
        var cut = ofEdge(8000, "100");
        haul.take(cut, first);
        var edge = first.after(cut, 1);

        haul.take(ofEdge(8000, "100", "101"), edge);

        assertThat(edge.isOfEdge()).isTrue();
        assertThat(haul.captures()).hasSize(2);
    }

    private static AnsweredPage entries(List<Long> dates) throws SiteFault {
        return page(
                SiteCollection.ENTRIES,
                dates.stream()
                        .map(date -> "{'type':'sgv','sgv':100,'date':" + date + "}")
                        .collect(Collectors.joining(",", "[", "]")));
    }

    /** What a site that holds these answers, the newest first. */
    private static List<Long> answer(List<Long> held, Descent asked, int most) {
        return held.stream()
                .filter(date -> asked.below().isEmpty()
                        || asked.below().get().admits(SiteCollection.ENTRIES, Long.toString(date)))
                .filter(date -> date
                        >= Long.parseLong(
                                asked.isOfEdge()
                                        ? asked.below().orElseThrow().value()
                                        : asked.since().orElse("0")))
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .toList();
    }

    private Descent descend(Descent first, List<Long> held, int most) throws SiteFault {
        Descent at = first;
        for (int asked = 0; at.isUnderWay(); asked++) {
            assertThat(asked).isLessThan(2 * held.size() + 5);
            List<Long> dates = answer(held, at, most);
            AnsweredPage page = entries(dates);
            int fresh = haul.take(page, at);
            came.addAll(dates);
            at = at.after(page, fresh);
        }
        return at;
    }

    @Test
    void everythingIsAskedForDownToTheBeginningWhateverThePagesAre() throws SiteFault {
        List<Long> held = LongStream.rangeClosed(1, 50)
                .map(minute -> NOW.toEpochMilli() - minute * 60_000 / 3 * 3)
                .boxed()
                .toList();

        for (int most : new int[] {2, 7, 50, 100}) {
            came.clear();
            descend(Descent.first(SiteCollection.ENTRIES).begun(NOW, Optional.empty()), held, most);
            assertThat(came).as("pages of %d", most).containsAll(held);
        }
    }

    @Test
    void recordsOfOneMomentOnTheEdgeOfTwoPagesAreNotMissed() throws SiteFault {
        List<Long> held = List.of(9000L, 8000L, 8000L, 7000L);
        var texts = new ArrayList<String>();

        Descent end = descend(Descent.first(SiteCollection.ENTRIES).begun(NOW, Optional.empty()), held, 2);

        came.forEach(date -> texts.add(Long.toString(date)));
        assertThat(texts.stream().filter("8000"::equals).count()).isGreaterThanOrEqualTo(2);
        assertThat(end.records()).isEqualTo(3); // two of one moment that say the same are one
    }

    @Test
    void theNextTimeOnlyWhatIsNewCountsAndPagesWithoutAreNotKept() throws SiteFault {
        long last = NOW.toEpochMilli() - 60_000;
        List<Long> held = new ArrayList<>(List.of(last, last - 300_000, last - 600_000));
        Descent first = descend(Descent.first(SiteCollection.ENTRIES).begun(NOW, Optional.empty()), held, 10);
        int kept = haul.captures().stream().flatMap(List::stream).toList().size();

        Descent second = descend(first.begun(NOW.plus(Duration.ofHours(3)), Optional.empty()), held, 10);

        assertThat(second.records()).isEqualTo(3);
        assertThat(haul.captures().stream().flatMap(List::stream).toList()).hasSize(kept);
        held.add(last - 450_000);
        Descent third = descend(second.begun(NOW.plus(Duration.ofHours(6)), Optional.empty()), held, 10);
        assertThat(third.records()).isEqualTo(4);
        assertThat(haul.captures().stream().flatMap(List::stream).toList()).hasSize(kept + 1);
    }

    @Test
    void onceADayItLooksFurtherBack() {
        var reached = new Descent(
                SiteCollection.ENTRIES,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(NOW),
                Optional.of(NOW),
                1000,
                0);

        var soon = reached.begun(NOW.plus(Duration.ofHours(3)), Optional.empty());
        var nextDay = reached.begun(NOW.plus(Duration.ofHours(24)), Optional.empty());

        assertThat(soon.since())
                .hasValue(Long.toString(NOW.minus(Duration.ofHours(18)).toEpochMilli()));
        assertThat(nextDay.since())
                .hasValue(Long.toString(NOW.minus(Duration.ofHours(48)).toEpochMilli()));
    }

    @Test
    void treatmentsAreAskedForWhenAppsChangeThemNoMore() {
        var begun = Descent.first(SiteCollection.TREATMENTS).begun(NOW, Optional.of(NOW.minus(Duration.ofDays(90))));

        assertThat(begun.below()).hasValue(new Bound("2026-05-01T10:00:00.000Z", false));
        assertThat(begun.since()).hasValue("2026-01-31T12:00:00.000Z");
    }

    @Test
    void anAnswerToSomethingElseIsNone() throws SiteFault {
        var first = Descent.first(SiteCollection.ENTRIES).begun(NOW, Optional.empty());
        var second = first.after(entries(List.of(9000L, 8000L)), 2);
        var third = second.after(entries(List.of(8000L)), 0);

        assertThat(second.below()).hasValue(new Bound("8000", true));
        assertThat(third.below()).hasValue(new Bound("8000", false));
        assertThatThrownBy(() -> third.after(entries(List.of(9000L, 8000L)), 0)).isInstanceOf(SiteFault.class);
        assertThatThrownBy(() -> first.after(page(SiteCollection.ENTRIES, "[{'a':1}]"), 0))
                .isInstanceOf(SiteFault.class);
    }

    @Test
    void whereAnAnswerIsTooLargeLessIsAskedForDownToTen() {
        var at = Optional.of(Descent.first(SiteCollection.DEVICESTATUS));
        var sizes = new ArrayList<Integer>();

        while (at.isPresent()) {
            sizes.add(at.get().page());
            at = at.get().smaller();
        }

        assertThat(sizes).containsExactly(50, 25, 12);
    }

    @Test
    void aRecordIsKnownWhereverItStands() throws SiteFault {
        var seen = SeenRecords.of(new byte[0]);
        var one = page(SiteCollection.ENTRIES, "[{'date':1,'x':{'y':[1,{'z':2}]}}]")
                .records()
                .get(0);
        var elsewhere = page(SiteCollection.ENTRIES, "[{'date':7},   {'date':1,'x':{'y':[1,{'z':2}]}}]")
                .records();
        seen.add(one);

        var again = SeenRecords.of(seen.kept());

        assertThat(again.holds(elsewhere.get(1))).isTrue();
        assertThat(again.holds(elsewhere.get(0))).isFalse();
        assertThat(again.holds(page(SiteCollection.ENTRIES, "[{'date':1,'x':{'y':[1,{'z':'2'}]}}]")
                        .records()
                        .get(0)))
                .isFalse();
    }

    @Test
    void pausesGrowToADayAndAreNeverShorterThanTheSiteAsks() {
        assertThat(SiteKeeping.pause(0, Duration.ZERO)).isEqualTo(Duration.ofMinutes(10));
        assertThat(SiteKeeping.pause(3, Duration.ZERO)).isEqualTo(Duration.ofMinutes(80));
        assertThat(SiteKeeping.pause(40, Duration.ZERO)).isEqualTo(Duration.ofDays(1));
        assertThat(SiteKeeping.pause(0, Duration.ofHours(2))).isEqualTo(Duration.ofHours(2));
    }
}
