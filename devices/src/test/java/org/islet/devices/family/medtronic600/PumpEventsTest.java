package org.islet.devices.family.medtronic600;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Alarm.AlarmOrigin;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PumpEventsTest {

    @ParameterizedTest
    @ValueSource(ints = {0x02, 0x03})
    void clockChangeGoesFromTheEventsTimeToTheTimeInIt(int type) throws UnreadableCapture {
        var change = (ClockChange) only(type, Events.time(3600));

        assertThat(change.from()).isEqualTo(Events.NOON);
        assertThat(change.to()).isEqualTo(Events.NOON.plusHours(1));
    }

    @ParameterizedTest
    @CsvSource({
        "7, PUMP, noDelivery",
        "104, PUMP, lowBattery",
        "105, PUMP, lowReservoir",
        "810, PUMP, suspendBeforeLow",
        "775, SENSOR, calibrateNow",
        "802, SENSOR, lowGlucose",
        "817, SENSOR, highGlucosePredicted",
        "869, SENSOR, calibrationReminder",
        "790, SENSOR, ",
        "774, PUMP, ",
        "806, PUMP, basalResumed"
    })
    void alarmHasItsNumberAndItsNameIfItIsKnown(int number, AlarmOrigin origin, String name) throws UnreadableCapture {
        var alarm = (Alarm) only(0x28, "%04x 000000".formatted(number));

        assertThat(alarm.code()).hasValue(number);
        assertThat(alarm.raisedBy()).isEqualTo(origin);
        assertThat(alarm.name()).isEqualTo(Optional.ofNullable(name));
        assertThat(alarm.cleared()).isFalse();
    }

    @Test
    void clearedAlarmSaysSo() throws UnreadableCapture {
        assertThat(((Alarm) only(0x2A, "0007")).cleared()).isTrue();
    }

    @Test
    void lowReservoirIsAnAlarmWithoutANumber() throws UnreadableCapture {
        var alarm = (Alarm) only(0x2B, "00");

        assertThat(alarm.name()).contains("lowReservoir");
        assertThat(alarm.code()).isEmpty();
    }

    @Test
    void fillTellsItsUnitsWhereTheEventIsAsLongAsWeKnow() throws UnreadableCapture {
        var fill = (InfusionSetEvent) only(0x1A, "01 00000bb8 000f4240");
        var other = (InfusionSetEvent) only(0x1A, "01 00000bb8");

        assertThat(fill.kind()).isEqualTo(InfusionSetEvent.Kind.PRIME);
        assertThat(fill.delivered()).contains(InsulinUnits.of(0.3));
        assertThat(fill.detail()).contains("fill1");
        assertThat(other.delivered()).isEmpty();
        assertThat(other.detail()).isEmpty();
    }

    @Test
    void rewindAndBatteryAreTold() throws UnreadableCapture {
        assertThat(((InfusionSetEvent) only(0x36, "")).kind()).isEqualTo(InfusionSetEvent.Kind.REWIND);
        assertThat(((Status) only(0x2C, "00")).value()).isEqualTo("inserted");
        assertThat(((Status) only(0x37, "00")).value()).isEqualTo("removed");
    }

    @Test
    void transitionOfTheClosedLoopIsToldByNumber() throws UnreadableCapture {
        var transition = (Status) only(0xDF, "01 05");

        assertThat(transition.name()).isEqualTo("closedLoopTransition");
        assertThat(transition.value()).isEqualTo("1 for reason 5");
    }

    @ParameterizedTest
    @CsvSource({
        "46, '00 002d', CARBS, 45, g",
        "46, '01 0019', CARBS, 2.5, exchange",
        "47, '001e', EXERCISE, 30, min",
        "48, '00007dfa', INSULIN, 3.225, U"
    })
    void markIsToldAtTheTimeThePersonChose(int type, String body, LogbookEntry.Kind kind, double amount, String unit)
            throws UnreadableCapture {
        var mark = (LogbookEntry) only(type, Events.time(-600) + body);

        assertThat(mark.kind()).isEqualTo(kind);
        assertThat(mark.amount()).hasValue(amount);
        assertThat(mark.unit()).contains(unit);
        assertThat(mark.time().wallClock()).contains(Events.NOON.minusMinutes(10));
    }

    @Test
    void otherMarkHasNoAmount() throws UnreadableCapture {
        var mark = (LogbookEntry) only(0x31, Events.time(-600));

        assertThat(mark.kind()).isEqualTo(LogbookEntry.Kind.OTHER_MARKER);
        assertThat(mark.amount()).isEmpty();
    }

    @Test
    void markOfAnotherSizeIsKeptUnreadAndSaid() throws UnreadableCapture {
        assertKeptUnread(0x2E, Events.time(0) + "00");
    }

    @ParameterizedTest
    @CsvSource({"-86400, 2026-02-28", "0, 2026-02-28", "-43200, 2026-03-01"})
    void dailyTotalBelongsToTheDayItSums(long named, LocalDate day) throws UnreadableCapture {
        String minutes = named == -43200 ? "0000" : "05a0";
        var total = (DailyTotal) only(0x3C, total(Events.time(named) + minutes, "000493e0", "000249f0", 50, 50));

        assertThat(total.date()).isEqualTo(day);
        assertThat(total.insulin()).isEqualTo(InsulinUnits.of(30));
        assertThat(total.parts()).containsEntry("basal", 15.0).containsEntry("bolus", 15.0);
    }

    @Test
    void totalOfTheClosedLoopIsReadAlike() throws UnreadableCapture {
        var total = (DailyTotal) only(0x3F, total(Events.time(0) + "05a0", "000493e0", "000249f0", 50, 50));

        assertThat(total.parts()).isEqualTo(Map.of("basal", 15.0, "bolus", 15.0, "minutes", 1440.0));
    }

    @Test
    void totalWhoseSumsDoNotAgreeIsKeptUnreadAndSaid() throws UnreadableCapture {
        String day = Events.time(0) + "05a0";

        assertKeptUnread(0x3C, total(day, "00000000", "000249f0", 50, 50));
        assertKeptUnread(0x3C, total(day, "000493e0", "000249ef", 10, 50));
        assertKeptUnread(0x3C, total(day, "000493e0", "000249f0", 50, 90));
        assertKeptUnread(0x3C, total(day, "000593e0", "000249f0", 50, 50));
        assertKeptUnread(0x3C, total(Events.time(0) + "05a1", "000493e0", "000249f0", 50, 50));
    }

    /** Basal is given; the bolus is always 15 units. */
    private static String total(String day, String all, String basal, int basalShare, int bolusShare) {
        return day + "00".repeat(0x25 - 0x15) + all + basal + "%02x".formatted(basalShare) + "000249f0"
                + "%02x".formatted(bolusShare);
    }

    private static void assertKeptUnread(int type, String body) throws UnreadableCapture {
        Decoded decoded = Events.decode(Events.event(type, body));

        assertThat(decoded.events()).singleElement().isInstanceOf(UnknownEvent.class);
        assertThat(decoded.problems()).hasSize(1);
    }

    private static DeviceEvent only(int type, String body) throws UnreadableCapture {
        return Events.read(Events.event(type, body)).get(0);
    }
}
