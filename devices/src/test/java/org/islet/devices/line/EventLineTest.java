package org.islet.devices.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.Source;
import org.islet.devices.event.Status;
import org.islet.devices.event.Suspension;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventLineTest {

    private static final LocalDateTime MORNING = LocalDateTime.of(2014, 3, 21, 6, 37);
    private static final Origin BYTES = new Origin(
            DeviceTime.toTheSecond(MORNING), Source.ofBytes(0, 12, new byte[] {0x7B, 0x00, (byte) 0xC0}, 0, 3));
    private static final Origin LINE = new Origin(DeviceTime.toTheMinute(MORNING), Source.ofLine(1, 7));

    @Test
    void writesGlucoseWithItsUnitAndItsBytes() {
        var reading = GlucoseReading.of(BYTES, GlucoseReading.Kind.METER, Glucose.mgPerDl(131));

        assertThat(EventLine.of(reading)).isEqualTo("""
                {"type":"glucose","deviceTime":"2014-03-21T06:37:00","kind":"meter","value":131,"unit":"mg/dL",\
                "source":{"file":0,"offset":12,"raw":"7b00c0"}}""");
    }

    @Test
    void leavesSecondsAwayWhereTheDeviceKeepsNone() {
        var entry = new LogbookEntry(
                LINE, LogbookEntry.Kind.CARBS, OptionalDouble.of(4.5), Optional.of("exchange"), Optional.empty());

        assertThat(EventLine.of(entry)).isEqualTo("""
                {"type":"carbs","deviceTime":"2014-03-21T06:37","amount":4.5,"unit":"exchange",\
                "source":{"file":1,"line":7}}""");
    }

    @Test
    void saysNullForAnUnknownTime() {
        var unknown = new UnknownEvent(new Origin(DeviceTime.UNKNOWN, Source.ofOffset(0, 3)), "0x45");

        assertThat(EventLine.of(unknown))
                .isEqualTo("{\"type\":\"unknown\",\"deviceTime\":null,\"opcode\":\"0x45\","
                        + "\"source\":{\"file\":0,\"offset\":3}}");
    }

    @Test
    void writesSchedulesAsLists() {
        var settings = new PumpSettings(
                LINE,
                "basalProfile",
                Map.of(
                        "schedule",
                        new PumpSettings.Schedule(List.of(
                                new PumpSettings.Slot(LocalTime.MIDNIGHT, Map.of("rate", 0.85)),
                                new PumpSettings.Slot(LocalTime.of(6, 30), Map.of("rate", 1.0))))));

        assertThat(EventLine.of(settings))
                .contains("\"scope\":\"basalProfile\","
                        + "\"schedule\":[{\"start\":\"00:00\",\"rate\":0.85},{\"start\":\"06:30\",\"rate\":1}]");
    }

    @Test
    void writesTheShortestDigitsOfANumber() {
        var total = new DailyTotal(LINE, LocalDate.of(2014, 3, 20), InsulinUnits.of(2.0E-3), Map.of("bolus", 1e3));

        assertThat(EventLine.of(total)).contains("\"insulin\":0.002,\"bolus\":1000,");
    }

    @Test
    void writesAProblemWithItsPlace() {
        var problem = new Problem(Source.ofLine(0, 9), Phrase.of("row-skipped", Phrase.of("row.no-time")));

        assertThat(EventLine.of(problem))
                .isEqualTo("{\"type\":\"problem\",\"deviceTime\":null,\"message\":\"Row skipped: it has no time\","
                        + "\"source\":{\"file\":0,\"line\":9}}");
    }

    @Test
    void keepsALineBreakInATextInsideTheLine() {
        var note = new LogbookEntry(
                LINE, LogbookEntry.Kind.NOTE, OptionalDouble.empty(), Optional.empty(), Optional.of("two\nlines"));

        assertThat(EventLine.of(note)).doesNotContain("\n");
    }

    @Test
    void refusesADamagedLineWithoutRepeatingIt() {
        assertThatThrownBy(() -> EventLine.read("{\"type\":\"note\",\"text\":\"secret"))
                .isInstanceOf(MalformedEventLine.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void refusesAnUnknownTypeAndAMissingField() {
        assertThatThrownBy(() -> EventLine.read("{\"type\":\"poem\"}", Source.ofLine(0, 1)))
                .isInstanceOf(MalformedEventLine.class);
        assertThatThrownBy(() -> EventLine.read("{\"type\":\"status\",\"name\":\"battery\"}", Source.ofLine(0, 1)))
                .hasMessage("The field value is missing");
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void readsBackWhatItWrote(DeviceEvent event) {
        assertThat(EventLine.read(EventLine.of(event))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void readsBackALineWhoseSourceIsKeptElsewhere(DeviceEvent event) {
        String line = EventLine.withoutSource(event);

        assertThat(line).doesNotContain("source");
        assertThat(EventLine.read(line, event.source())).isEqualTo(event);
    }

    @Test
    void readsBackATimeToTheMinuteOfAFarYear() {
        var farAway = new Origin(DeviceTime.toTheMinute(LocalDateTime.of(116_662, 3, 21, 5, 1)), Source.ofLine(0, 1));
        var event = new UnknownEvent(farAway, "0x45");

        assertThat(EventLine.read(EventLine.of(event))).isEqualTo(event);
    }

    @Test
    void nothingBelowZeroIsZero() {
        var settings = new PumpSettings(LINE, "pump", Map.of("scale", new PumpSettings.Amount(-0.0)));
        var total = new DailyTotal(LINE, LocalDate.of(2014, 3, 20), InsulinUnits.of(-0.0), Map.of());
        var reading = GlucoseReading.of(LINE, GlucoseReading.Kind.METER, Glucose.mgPerDl(-0.0));

        for (DeviceEvent event : List.of(settings, total, reading)) {
            assertThat(EventLine.of(event)).doesNotContain(":-0");
            assertThat(EventLine.read(EventLine.of(event))).isEqualTo(event);
        }
    }

    @Test
    void everyKindOfEventIsAmongTheseTests() {
        assertThat(everyEvent().map(Object::getClass))
                .containsAll(List.of((Class<?>[]) DeviceEvent.class.getPermittedSubclasses()));
    }

    static Stream<DeviceEvent> everyEvent() {
        return Stream.concat(fullEvents(), bareEvents());
    }

    private static Stream<DeviceEvent> fullEvents() {
        var absolute = new Origin(
                DeviceTime.absolute(OffsetDateTime.parse("2014-03-21T06:37:12.345Z"), MORNING.withSecond(12)),
                Source.ofLine(0, 2));
        Map<String, PumpSettings.Setting> settings = new LinkedHashMap<>();
        settings.put("maximumBolus", new PumpSettings.Amount(25));
        settings.put("time", new PumpSettings.Text("24 h"));
        settings.put("alarm", new PumpSettings.Flag(false));
        settings.put(
                "ratios",
                new PumpSettings.Schedule(List.of(new PumpSettings.Slot(LocalTime.NOON, Map.of("carbRatio", 8.5)))));
        return Stream.of(
                new GlucoseReading(
                        absolute,
                        GlucoseReading.Kind.SENSOR,
                        Optional.of(Glucose.mmolPerL(5.4)),
                        Optional.of(GlucoseReading.OutOfRange.HIGH),
                        OptionalDouble.of(12.34),
                        List.of("beforeMeal", "control"),
                        true),
                new Bolus(
                        BYTES,
                        Bolus.Kind.DUAL_SQUARE,
                        Optional.of(InsulinUnits.of(4.5)),
                        Optional.of(InsulinUnits.ofFortieths(141)),
                        Optional.of(Duration.ofSeconds(5432)),
                        Optional.of(InsulinUnits.NONE),
                        Optional.of(false)),
                new BolusCalculation(
                        BYTES,
                        Optional.of(Glucose.mgPerDl(181)),
                        OptionalDouble.of(45),
                        Optional.of(BolusCalculation.CarbUnit.EXCHANGES),
                        OptionalDouble.of(1.5),
                        Optional.of(Glucose.mgPerDl(40)),
                        Optional.of(Glucose.mgPerDl(90)),
                        Optional.of(Glucose.mgPerDl(120)),
                        Optional.of(InsulinUnits.of(4.5)),
                        Optional.of(InsulinUnits.of(-0.7)),
                        Optional.of(InsulinUnits.of(1.2)),
                        Optional.of(InsulinUnits.of(2.6)),
                        List.of(new BolusCalculation.Unabsorbed(InsulinUnits.of(1.75), Duration.ofMinutes(97)))),
                new Basal(
                        BYTES,
                        Basal.Kind.TEMPORARY,
                        Optional.of(InsulinUnits.of(0.025)),
                        OptionalDouble.of(80),
                        Optional.of(Duration.ofMinutes(90)),
                        Optional.of("standard"),
                        OptionalInt.of(3)),
                new Basal(
                        BYTES,
                        Basal.Kind.SCHEDULED,
                        Optional.of(InsulinUnits.of(1.5)),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.of("A"),
                        OptionalInt.of(1),
                        true),
                new Suspension(BYTES, Suspension.State.SUSPENDED, Suspension.Reason.PREDICTED_LOW),
                new InfusionSetEvent(
                        BYTES,
                        InfusionSetEvent.Kind.PRIME,
                        Optional.of("fixed"),
                        Optional.of(InsulinUnits.of(0.5)),
                        Optional.of(InsulinUnits.of(0.5))),
                new LogbookEntry(
                        BYTES,
                        LogbookEntry.Kind.OTHER_MARKER,
                        OptionalDouble.of(0),
                        Optional.of("min"),
                        Optional.of("Größe \"1\"")),
                new Alarm(
                        BYTES,
                        Alarm.AlarmOrigin.SENSOR,
                        OptionalInt.of(101),
                        Optional.of("highGlucose"),
                        OptionalDouble.of(251),
                        true),
                new PumpSettings(BYTES, "pump", settings),
                new ClockChange(BYTES, MORNING.withSecond(9), MORNING.plusHours(1)),
                new DailyTotal(
                        LINE,
                        LocalDate.of(2014, 3, 20),
                        InsulinUnits.of(27.65),
                        Map.of("basal", 14.65, "bolus", 13.0, "date", 1.0)),
                new Status(new Origin(BYTES.time().estimated(), BYTES.source()), "battery", "1.43 V"),
                new UnknownEvent(BYTES, "0x45"));
    }

    private static Stream<DeviceEvent> bareEvents() {
        var nowhere = new Origin(DeviceTime.UNKNOWN, Source.ofLine(0, 1));
        var absolute = new Origin(
                DeviceTime.absolute(OffsetDateTime.parse("2014-03-21T06:37:00-04:00")), Source.ofOffset(2, 0));
        return Stream.of(
                new GlucoseReading(
                        LINE,
                        GlucoseReading.Kind.SCAN,
                        Optional.empty(),
                        Optional.of(GlucoseReading.OutOfRange.LOW),
                        OptionalDouble.empty(),
                        List.of(),
                        false),
                new Bolus(
                        absolute,
                        Bolus.Kind.NORMAL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new BolusCalculation(
                        LINE,
                        Optional.empty(),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                new Basal(
                        LINE,
                        Basal.Kind.SCHEDULED,
                        Optional.empty(),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty()),
                new Alarm(
                        LINE,
                        Alarm.AlarmOrigin.PUMP,
                        OptionalInt.empty(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        false),
                new LogbookEntry(
                        nowhere, LogbookEntry.Kind.KETONE, OptionalDouble.empty(), Optional.empty(), Optional.empty()),
                new PumpSettings(nowhere, "alerts", Map.of()),
                new ClockChange(LINE, MORNING, MORNING.plusDays(1)),
                new DailyTotal(LINE, LocalDate.of(2014, 3, 20), InsulinUnits.NONE, Map.of()));
    }
}
