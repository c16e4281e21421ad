package org.islet.record.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.record.codec.InventedEvents.FIRST;
import static org.islet.record.codec.InventedEvents.NOON;
import static org.islet.record.codec.InventedEvents.SECOND;
import static org.islet.record.codec.InventedEvents.kept;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.islet.capture.CaptureId;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.UnknownEvent;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.codec.InventedEvents;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final BiPredicate<CaptureId, CaptureId> IN_ORDER_OF_IDS =
            (one, other) -> one.value().compareTo(other.value()) > 0;

    private static Merge.Result merge(List<ArchivedEvent> kept, List<ArchivedEvent> read) {
        return Merge.of(kept, read, Merge.Rules.ofOneVersion(IN_ORDER_OF_IDS));
    }

    @Test
    void theSameReadingFromAnotherCaptureIsAlreadyThere() {
        var before = List.of(kept(InventedEvents.sensor(NOON, 120), FIRST));

        var result = merge(before, List.of(kept(InventedEvents.sensor(NOON, 120), SECOND)));

        assertThat(result.events()).isEqualTo(before);
        assertThat(result.alreadyThere()).isEqualTo(1);
        assertThat(result.added()).isZero();
        assertThat(result.isChanged()).isFalse();
    }

    @Test
    void anotherValueAtTheSameDeviceTimeIsAnotherReading() {
        var result = merge(
                List.of(kept(InventedEvents.sensor(NOON, 120), FIRST)),
                List.of(kept(InventedEvents.sensor(NOON, 180), SECOND)));

        assertThat(result.events()).hasSize(2);
        assertThat(result.added()).isEqualTo(1);
    }

    @Test
    void equalRecordsWithinOneCaptureAreAllKept() {
        var twice = List.of(kept(InventedEvents.alarm(NOON), FIRST), kept(InventedEvents.alarm(NOON), FIRST));

        assertThat(merge(List.of(), twice).added()).isEqualTo(2);
    }

    @Test
    void theCaptureWithMostEqualsDecidesHowManyThereAre() {
        var two = List.of(kept(InventedEvents.alarm(NOON), FIRST), kept(InventedEvents.alarm(NOON), FIRST));
        var three = List.of(
                kept(InventedEvents.alarm(NOON), SECOND),
                kept(InventedEvents.alarm(NOON), SECOND),
                kept(InventedEvents.alarm(NOON), SECOND));

        var result = merge(two, three);

        assertThat(result.events()).hasSize(3);
        assertThat(result.alreadyThere()).isEqualTo(2);
        assertThat(result.added()).isEqualTo(1);
        assertThat(merge(result.events(), two).isChanged()).isFalse();
    }

    @Test
    void aSquareBolusReadAgainWhenItEndedReplacesItsBeginning() {
        var begun = kept(InventedEvents.squareBolus(NOON, 4, 0.5), FIRST);
        var ended = kept(InventedEvents.squareBolus(NOON, 4, 4), SECOND);

        var result = merge(List.of(begun), List.of(ended));

        assertThat(result.events()).containsExactly(ended);
        assertThat(result.replaced()).containsExactly(new Merge.Replacement(begun, ended));
        assertThat(result.added()).isZero();
    }

    @Test
    void anOlderReadOfASquareBolusArrivingLateChangesNothing() {
        var begun = kept(InventedEvents.squareBolus(NOON, 4, 0.5), FIRST);
        var ended = kept(InventedEvents.squareBolus(NOON, 4, 4), SECOND);

        var result = merge(List.of(ended), List.of(begun));

        assertThat(result.events()).containsExactly(ended);
        assertThat(result.alreadyThere()).isEqualTo(1);
        assertThat(result.isChanged()).isFalse();
    }

    @Test
    void aReadingWithIsigReplacesTheOneWithoutWhicheverCameFirst() {
        var coarse = kept(InventedEvents.sensor(NOON, 118), FIRST);
        var fine = kept(InventedEvents.sensorWithIsig(NOON, 119, 22.35), SECOND);

        assertThat(merge(List.of(coarse), List.of(fine)).events()).containsExactly(fine);
        assertThat(merge(List.of(fine), List.of(coarse)).events()).containsExactly(fine);
        assertThat(merge(List.of(fine), List.of(coarse)).isChanged()).isFalse();
    }

    @Test
    void twoMilligramsApartAreTwoReadings() {
        var coarse = kept(InventedEvents.sensor(NOON, 118), FIRST);
        var other = kept(InventedEvents.sensorWithIsig(NOON, 120, 22.35), SECOND);

        assertThat(merge(List.of(coarse), List.of(other)).events()).hasSize(2);
    }

    @Test
    void unknownRecordsAreToldApartByTheirBytes() {
        var one = kept(InventedEvents.unknown(NOON, "4501"), FIRST);
        var other = kept(InventedEvents.unknown(NOON, "4502"), SECOND);

        assertThat(merge(List.of(one), List.of(other)).added()).isEqualTo(1);
    }

    @Test
    void whatAMeterSaysOfItselfIsKeptAndIsNoNews() {
        var introduction = kept(new PumpSettings(InventedEvents.at(NOON, 0), PumpSettings.METER, Map.of()), FIRST);
        var reading = kept(InventedEvents.sensor(NOON, 120), FIRST);

        var first = merge(List.of(), List.of(introduction, reading));
        var second = merge(first.events(), List.of(introduction, reading));

        assertThat(first.events()).hasSize(2);
        assertThat(first.added()).isEqualTo(1);
        assertThat(second.alreadyThere()).isEqualTo(1);
    }

    @Test
    void whatHadNoPlaceTakesTheOneALaterCaptureGivesIt() {
        var placed = kept(InventedEvents.sensor(NOON, 120), SECOND);
        var unplaced = new ArchivedEvent(placed.event(), Optional.empty(), false, FIRST);

        var result = merge(List.of(unplaced), List.of(placed));

        assertThat(result.events()).singleElement().satisfies(event -> {
            assertThat(event.at()).isEqualTo(placed.at());
            assertThat(event.capture()).isEqualTo(FIRST);
        });
        assertThat(merge(List.of(placed), List.of(unplaced)).isChanged()).isFalse();
    }

    @Test
    void anEstimatedPlaceGivesWayToACertainOne() {
        var reading = InventedEvents.sensor(NOON, 120);
        var guessed = new ArchivedEvent(
                reading, kept(reading, FIRST).at().map(at -> at.plus(Duration.ofHours(1))), true, FIRST);
        var certain = kept(reading, SECOND);

        var result = merge(List.of(guessed), List.of(certain));

        assertThat(result.events()).containsExactly(new ArchivedEvent(reading, certain.at(), false, FIRST));
        assertThat(result.alreadyThere()).isEqualTo(1);
        assertThat(result.isChanged()).isTrue();
    }

    @Test
    void theHourThatComesTwiceInAutumnKeepsBothOfItsEqualReadings() {
        var reading = InventedEvents.sensor(NOON, 120);
        var summer = kept(reading, FIRST);
        var winter = new ArchivedEvent(reading, summer.at().map(at -> at.plus(Duration.ofHours(1))), false, SECOND);

        var result = merge(List.of(winter), List.of(summer, winter));

        assertThat(result.events()).extracting(ArchivedEvent::at).containsExactlyInAnyOrder(summer.at(), winter.at());
        assertThat(result.added()).isEqualTo(1);
    }

    @Test
    void whateverOverlapsInWhateverOrderTheSameReadingsAreThereInTheEnd() {
        for (int seed = 0; seed < 300; seed++) {
            var chance = new Random(seed);
            List<List<ArchivedEvent>> captures = overlappingCaptures(chance);
            var whole = captures.stream()
                    .flatMap(List::stream)
                    .map(ArchivedEvent::event)
                    .distinct()
                    .count();

            Collections.shuffle(captures, chance);
            List<ArchivedEvent> archive = List.of();
            for (List<ArchivedEvent> capture : captures) {
                archive = merge(archive, capture).events();
            }
            var again = merge(archive, captures.get(0));

            assertThat(archive).as("seed %d", seed).hasSize((int) whole);
            assertThat(again.isChanged()).as("seed %d", seed).isFalse();
        }
    }

    private static List<List<ArchivedEvent>> overlappingCaptures(Random chance) {
        List<ArchivedEvent> day = IntStream.range(0, 100)
                .mapToObj(i -> kept(InventedEvents.sensor(NOON.plusMinutes(5L * i), 80 + i % 90), FIRST))
                .toList();
        List<List<ArchivedEvent>> captures = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            var capture = new CaptureId(new UUID(0, n));
            int from = chance.nextInt(90);
            int to = from + 1 + chance.nextInt(100 - from);
            captures.add(day.subList(from, to).stream()
                    .map(kept -> new ArchivedEvent(kept.event(), kept.at(), false, capture))
                    .collect(Collectors.toList()));
        }
        return captures;
    }

    @Test
    void resultsLieInTheOrderOfTheDevicesClock() {
        var late = kept(InventedEvents.sensor(NOON.plusHours(1), 120), FIRST);
        var early = kept(InventedEvents.sensor(NOON, 110), SECOND);

        assertThat(merge(List.of(late), List.of(early)).events()).containsExactly(early, late);
    }

    @Test
    void aDoseToldByANewerDecoderReplacesTheOlderOnesWordAndIsNotCountedTwice() {
        var older = kept(InventedEvents.bolus(NOON, 4), FIRST);
        var newer = kept(InventedEvents.bolus(NOON, 0.4), SECOND);
        var rules = new Merge.Rules(IN_ORDER_OF_IDS, FIRST::equals);

        var result = Merge.of(List.of(older), List.of(newer), rules);

        assertThat(result.events()).containsExactly(newer);
        assertThat(result.replaced()).containsExactly(new Merge.Replacement(older, newer));
    }

    @Test
    void whatNoClockStampedIsNotReplacedByAnotherOfItsKind() {
        var older = kept(undated("4501"), FIRST);
        var another = kept(undated("4502"), SECOND);
        var rules = new Merge.Rules(IN_ORDER_OF_IDS, FIRST::equals);

        var result = Merge.of(List.of(older), List.of(another), rules);

        assertThat(result.events()).containsExactly(older, another);
        assertThat(result.replaced()).isEmpty();
    }

    private static UnknownEvent undated(String raw) {
        var dated = InventedEvents.unknown(NOON, raw);
        return new UnknownEvent(new Origin(DeviceTime.UNKNOWN, dated.source()), dated.opcode());
    }

    @Test
    void twoDosesOfOneMomentToldByTheSameDecoderAreTwo() {
        var one = kept(InventedEvents.bolus(NOON, 4), FIRST);
        var other = kept(InventedEvents.bolus(NOON, 0.4), SECOND);

        assertThat(merge(List.of(one), List.of(other)).events()).hasSize(2);
    }

    @Test
    void anotherKindOfReadingOfTheSameMomentIsNotReplacedByANewerDecoder() {
        var older = kept(InventedEvents.sensor(NOON, 120), FIRST);
        var newer = kept(InventedEvents.alarm(NOON), SECOND);

        var result = Merge.of(List.of(older), List.of(newer), new Merge.Rules(IN_ORDER_OF_IDS, FIRST::equals));

        assertThat(result.events()).hasSize(2);
    }

    @Test
    void nothingReadChangesNothing() {
        assertThat(merge(List.of(kept(InventedEvents.alarm(NOON), FIRST)), List.of())
                        .isChanged())
                .isFalse();
    }
}
