package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Alarm.AlarmOrigin;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.BolusCalculation.Unabsorbed;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.Kind;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.Source;
import org.islet.devices.event.Status;
import org.islet.devices.event.Suspension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is encoded is decoded as it was. */
class ParadigmEncoderTest {

    private static final LocalDateTime START = LocalDateTime.parse("2026-08-20T06:00:30");
    private static final Source NOWHERE = Source.ofOffset(0, 0);

    @ParameterizedTest
    @ValueSource(strings = {"523", "723", "522", "722", "554"})
    void aHistoryIsReadBackAsItWasWritten(String model) throws UnreadableCapture {
        List<DeviceEvent> memory = memory(Generation.ofModel(model).orElseThrow());

        Decoded decoded = decode(model, memory);

        assertThat(decoded.problems()).isEmpty();
        assertThat(said(decoded.events())).containsExactlyElementsOf(said(memory));
    }

    @Test
    void aLongHistoryFillsSeveralPagesAndStaysInOrder() throws UnreadableCapture {
        List<DeviceEvent> memory = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            memory.add(rewind(START.plusHours(i)));
        }

        assertThat(HistoryEncoder.of("523").pages(memory)).hasSize(3);
        assertThat(decode("523", memory).events().stream()
                        .map(event -> event.time().wallClock().orElseThrow()))
                .isSorted()
                .hasSize(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"723", "722"})
    void sensorReadingsAcrossGapsAndPagesAreReadBackAsTheyWereWritten(String model) throws UnreadableCapture {
        List<DeviceEvent> memory = sensor();

        List<DeviceEvent> read = decode(model, memory).events().stream()
                .filter(event -> !(event instanceof Status))
                .toList();

        assertThat(said(read)).isEqualTo(said(memory));
    }

    @ParameterizedTest
    @ValueSource(strings = {"523", "522"})
    void exchangesAndMillimolesAreReadBackAsTheyWereWritten(String model) throws UnreadableCapture {
        List<DeviceEvent> memory = List.of(
                new BolusCalculation(
                        at(START),
                        Optional.of(Glucose.mmolPerL(11.2)),
                        OptionalDouble.of(3),
                        Optional.of(CarbUnit.EXCHANGES),
                        OptionalDouble.of(1.5),
                        Optional.of(Glucose.mmolPerL(2.4)),
                        Optional.of(Glucose.mmolPerL(5)),
                        Optional.of(Glucose.mmolPerL(6)),
                        Optional.of(InsulinUnits.of(4.5)),
                        Optional.of(InsulinUnits.of(2.2)),
                        Optional.of(InsulinUnits.of(0)),
                        Optional.of(InsulinUnits.of(6.7)),
                        List.of()),
                entry(LogbookEntry.Kind.CARBS, OptionalDouble.of(2), Optional.of("exchange")));

        assertThat(said(decode(model, memory).events())).isEqualTo(said(memory));
    }

    @Test
    void whyAPumpStoppedIsReadBackFromTheRevelOn() throws UnreadableCapture {
        List<DeviceEvent> memory = List.of(
                new Suspension(at(START), Suspension.State.SUSPENDED, Suspension.Reason.LOW_GLUCOSE),
                new Suspension(at(START), Suspension.State.RESUMED, Suspension.Reason.LOW_GLUCOSE));

        assertThat(said(decode("554", memory).events())).isEqualTo(said(memory));
    }

    @Test
    void whatAHistoryHasNoRecordForIsLeftOut() throws UnreadableCapture {
        List<DeviceEvent> memory = List.of(
                entry(LogbookEntry.Kind.KETONE, OptionalDouble.of(1), Optional.of("mmol/L")),
                new InfusionSetEvent(
                        at(START),
                        InfusionSetEvent.Kind.SITE_CHANGE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                alarm(AlarmOrigin.PUMP, OptionalInt.empty(), "nothingWeKnow", OptionalDouble.empty(), false),
                new Status(at(START), "battery", "normal"));

        assertThat(decode("523", memory).events()).isEmpty();
    }

    @Test
    void theBasalOfAPumpThatDoesNotRecordItComesBackFromItsAnswers() throws UnreadableCapture {
        List<DeviceEvent> memory = new ArrayList<>();
        for (int hour = 0; hour < 30; hour++) {
            LocalDateTime time = START.toLocalDate().atStartOfDay().plusHours(hour);
            memory.add(hour % 6 == 0 ? scheduled(time, hour / 6 % 4) : rewind(time.plusMinutes(10)));
        }

        RawCapture capture = ParadigmEncoder.capture(
                "722", "000000", Instant.EPOCH, START.toLocalDate().atTime(5, 0).plusDays(1), memory);
        List<DeviceEvent> events = new ParadigmDecoder().decode(capture).events();

        assertThat(events.stream()
                        .filter(Basal.class::isInstance)
                        .map(event -> (Basal) event)
                        .map(basal -> basal.time().wallClock().orElseThrow().getHour() + " "
                                + basal.rate().orElseThrow().value()))
                .containsExactly("6 1.25", "12 1.5", "18 1.75", "0 1.0");
    }

    private static Basal scheduled(LocalDateTime time, int segment) {
        return new Basal(
                at(time),
                Basal.Kind.SCHEDULED,
                Optional.of(InsulinUnits.of(1 + segment / 4.0)),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of("standard"),
                OptionalInt.of(segment));
    }

    private static InfusionSetEvent rewind(LocalDateTime time) {
        return new InfusionSetEvent(
                at(time), InfusionSetEvent.Kind.REWIND, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void anOddValueSurvivesFromTheRevelOn() throws UnreadableCapture {
        List<DeviceEvent> memory = List.of(reading(START, 161));

        assertThat(value(decode("723", memory))).isEqualTo(161);
        assertThat(value(decode("722", memory))).isEqualTo(160);
    }

    /** All of the events but where they lie. */
    private static List<String> said(List<DeviceEvent> events) {
        return events.stream()
                .map(event -> event.toString().replaceAll("source=Source.*?line=OptionalInt.empty]", ""))
                .toList();
    }

    private static double value(Decoded decoded) {
        return decoded.events().stream()
                .filter(GlucoseReading.class::isInstance)
                .map(GlucoseReading.class::cast)
                .findFirst()
                .orElseThrow()
                .value()
                .orElseThrow()
                .value();
    }

    private static Decoded decode(String model, List<DeviceEvent> memory) throws UnreadableCapture {
        RawCapture capture = ParadigmEncoder.capture(model, "000000", Instant.EPOCH, START, memory);
        Decoded decoded = new ParadigmDecoder().decode(capture);
        List<DeviceEvent> events =
                decoded.events().stream().filter(event -> !isAnswer(event)).toList();
        return new Decoded(events, decoded.problems());
    }

    private static boolean isAnswer(DeviceEvent event) {
        return event instanceof PumpSettings
                || event instanceof Status status
                        && (status.name().equals("model") || status.name().equals("clock"));
    }

    private static List<DeviceEvent> memory(Generation generation) {
        boolean large = generation.hasLargeRecords();
        Optional<InsulinUnits> onBoard = large ? Optional.of(InsulinUnits.of(0.5)) : Optional.empty();
        List<DeviceEvent> memory = new ArrayList<>();
        memory.add(meter(START, Glucose.mgPerDl(305), true));
        memory.add(meter(START.plusSeconds(1), Glucose.mmolPerL(9.1), false));
        memory.add(calculation(large));
        memory.add(bolus(Bolus.Kind.DUAL_SQUARE, Duration.ofHours(2), onBoard));
        memory.add(bolus(Bolus.Kind.DUAL_NORMAL, Duration.ZERO, onBoard));
        memory.add(bolus(Bolus.Kind.NORMAL, Duration.ZERO, onBoard));
        memory.add(temporary(Optional.of(InsulinUnits.of(12.5)), OptionalDouble.empty()));
        memory.add(temporary(Optional.empty(), OptionalDouble.of(150)));
        if (large) {
            memory.add(new Basal(
                    at(START),
                    Basal.Kind.SCHEDULED,
                    Optional.of(InsulinUnits.of(0.825)),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    Optional.of("B"),
                    OptionalInt.of(3)));
        }
        memory.add(new Suspension(at(START), Suspension.State.SUSPENDED, Suspension.Reason.USER));
        memory.add(new Suspension(at(START), Suspension.State.RESUMED, Suspension.Reason.USER));
        memory.add(prime());
        memory.add(entry(LogbookEntry.Kind.CARBS, OptionalDouble.of(280), Optional.of("g")));
        memory.add(entry(LogbookEntry.Kind.EXERCISE, OptionalDouble.empty(), Optional.empty()));
        memory.add(entry(LogbookEntry.Kind.INSULIN, OptionalDouble.of(44.4), Optional.of("U")));
        memory.add(alarm(AlarmOrigin.SENSOR, OptionalInt.of(101), "highGlucose", OptionalDouble.of(300), false));
        memory.add(alarm(AlarmOrigin.PUMP, OptionalInt.of(4), "noDelivery", OptionalDouble.empty(), false));
        memory.add(alarm(AlarmOrigin.PUMP, OptionalInt.of(4), "noDelivery", OptionalDouble.empty(), true));
        memory.add(alarm(AlarmOrigin.PUMP, OptionalInt.empty(), "lowReservoir", OptionalDouble.of(20), false));
        memory.add(new ClockChange(at(START.plusHours(7)), START, START.plusHours(7)));
        memory.add(total());
        return memory;
    }

    private static BolusCalculation calculation(boolean large) {
        return new BolusCalculation(
                at(START),
                Optional.of(Glucose.mgPerDl(305)),
                OptionalDouble.of(large ? 300 : 600),
                Optional.of(CarbUnit.GRAMS),
                OptionalDouble.of(large ? 7.5 : 8),
                Optional.of(Glucose.mgPerDl(large ? 280 : 50)),
                Optional.of(Glucose.mgPerDl(100)),
                Optional.of(Glucose.mgPerDl(120)),
                Optional.of(InsulinUnits.of(4.5)),
                Optional.of(InsulinUnits.of(-1.2)),
                Optional.of(InsulinUnits.of(0.5)),
                Optional.of(InsulinUnits.of(3.3)),
                List.of(new Unabsorbed(InsulinUnits.of(2), Duration.ofMinutes(300))));
    }

    private static Bolus bolus(Bolus.Kind kind, Duration duration, Optional<InsulinUnits> onBoard) {
        return new Bolus(
                at(START),
                kind,
                Optional.of(InsulinUnits.of(4.5)),
                Optional.of(InsulinUnits.of(4.2)),
                Optional.of(duration),
                onBoard,
                Optional.empty());
    }

    private static Basal temporary(Optional<InsulinUnits> rate, OptionalDouble percent) {
        return new Basal(
                at(START),
                Basal.Kind.TEMPORARY,
                rate,
                percent,
                Optional.of(Duration.ofMinutes(90)),
                Optional.empty(),
                OptionalInt.empty());
    }

    private static InfusionSetEvent prime() {
        return new InfusionSetEvent(
                at(START),
                InfusionSetEvent.Kind.PRIME,
                Optional.of("fixed"),
                Optional.of(InsulinUnits.of(0.3)),
                Optional.of(InsulinUnits.of(0.3)));
    }

    private static LogbookEntry entry(LogbookEntry.Kind kind, OptionalDouble amount, Optional<String> unit) {
        return new LogbookEntry(at(START), kind, amount, unit, Optional.empty());
    }

    private static Alarm alarm(
            AlarmOrigin raisedBy, OptionalInt code, String name, OptionalDouble value, boolean cleared) {
        return new Alarm(at(START), raisedBy, code, Optional.of(name), value, cleared);
    }

    private static DailyTotal total() {
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("basal", 20.5);
        parts.put("bolus", 18.25);
        LocalDate date = START.toLocalDate();
        Origin origin = new Origin(DeviceTime.toTheMinute(date.atStartOfDay()), NOWHERE);
        return new DailyTotal(origin, date, InsulinUnits.of(38.75), parts);
    }

    private static List<DeviceEvent> sensor() {
        List<DeviceEvent> memory = new ArrayList<>();
        LocalDateTime time = START;
        for (int i = 0; i < 2500; i++) {
            time = time.plusMinutes(i % 700 == 699 ? 120 : 5);
            if (i % 144 == 5) {
                memory.add(new GlucoseReading(
                        minute(time.minusMinutes(2)),
                        Kind.CALIBRATION,
                        Optional.of(Glucose.mgPerDl(100 + i % 300)),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        List.of(),
                        false));
            }
            memory.add(i % 97 == 0 ? outOfRange(time, i % 2 == 0) : reading(time, 40 + 2 * (i * 7 % 180)));
        }
        return memory;
    }

    private static GlucoseReading reading(LocalDateTime time, int value) {
        return new GlucoseReading(
                minute(time),
                Kind.SENSOR,
                Optional.of(Glucose.mgPerDl(value)),
                Optional.empty(),
                OptionalDouble.of(24.68),
                List.of(),
                false);
    }

    private static GlucoseReading outOfRange(LocalDateTime time, boolean isLow) {
        return new GlucoseReading(
                minute(time),
                Kind.SENSOR,
                Optional.of(Glucose.mgPerDl(isLow ? 40 : 400)),
                Optional.of(isLow ? OutOfRange.LOW : OutOfRange.HIGH),
                OptionalDouble.of(24.68),
                List.of(),
                false);
    }

    private static GlucoseReading meter(LocalDateTime time, Glucose value, boolean linked) {
        return new GlucoseReading(
                at(time), Kind.METER, Optional.of(value), Optional.empty(), OptionalDouble.empty(), List.of(), linked);
    }

    private static Origin at(LocalDateTime time) {
        return new Origin(DeviceTime.toTheSecond(time), NOWHERE);
    }

    private static Origin minute(LocalDateTime time) {
        return new Origin(DeviceTime.toTheMinute(time.withSecond(0)), NOWHERE);
    }
}
