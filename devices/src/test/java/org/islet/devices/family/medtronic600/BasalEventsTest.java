package org.islet.devices.family.medtronic600;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Basal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.Status;
import org.islet.devices.event.Suspension;
import org.islet.devices.event.Suspension.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasalEventsTest {

    @Test
    void segmentHasItsPatternItsPlaceAndItsRate() throws UnreadableCapture {
        var segment = (Basal) Events.read(Events.event(0x1D, "02 03 00002af8")).get(0);

        assertThat(segment.kind()).isEqualTo(Basal.Kind.SCHEDULED);
        assertThat(segment.pattern()).contains("2");
        assertThat(segment.segment()).hasValue(3);
        assertThat(segment.rate()).contains(InsulinUnits.of(1.1));
    }

    @Test
    void temporaryRateIsAbsoluteOrAPercentage() throws UnreadableCapture {
        var absolute = (Basal)
                Events.read(Events.event(0x1B, "00 00 00001388 00 003c")).get(0);
        var percent = (Basal)
                Events.read(Events.event(0x1B, "00 01 00000000 7d 005a")).get(0);

        assertThat(absolute.rate()).contains(InsulinUnits.of(0.5));
        assertThat(absolute.percent()).isEmpty();
        assertThat(absolute.duration()).contains(Duration.ofMinutes(60));
        assertThat(percent.rate()).isEmpty();
        assertThat(percent.percent()).hasValue(125);
        assertThat(percent.duration()).contains(Duration.ofMinutes(90));
    }

    @ParameterizedTest
    @CsvSource({"01, cancelled", "00, completed"})
    void temporaryRateThatIsOverLeavesNothingToRun(String flag, String how) throws UnreadableCapture {
        List<DeviceEvent> events = Events.read(Events.event(0x22, "00 01 00000000 7d 005a" + flag));

        assertThat(((Basal) events.get(0)).duration()).contains(Duration.ZERO);
        assertThat(((Basal) events.get(0)).percent()).hasValue(125);
        assertThat(((Status) events.get(1)).value()).isEqualTo(how + ", 90 min planned");
    }

    @Test
    void patternChosenSaysWhichWasBefore() throws UnreadableCapture {
        var chosen = (PumpSettings) Events.read(Events.event(0x1C, "01 02")).get(0);

        assertThat(chosen.scope()).isEqualTo("basalPattern");
        assertThat(chosen.settings()).isEqualTo(Map.of("old", new Amount(1), "new", new Amount(2)));
    }

    @ParameterizedTest
    @CsvSource({"1, UNKNOWN", "2, USER", "3, UNKNOWN", "4, LOW_GLUCOSE", "5, USER", "6, PREDICTED_LOW", "9, UNKNOWN"})
    void stopHasItsReason(int code, Reason reason) throws UnreadableCapture {
        var stop = (Suspension)
                Events.read(Events.event(0x1E, "%02x".formatted(code))).get(0);

        assertThat(stop.state()).isEqualTo(Suspension.State.SUSPENDED);
        assertThat(stop.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"0, UNKNOWN", "1, USER", "2, USER", "3, USER", "4, UNKNOWN"})
    void startHasItsReason(int code, Reason reason) throws UnreadableCapture {
        var start = (Suspension)
                Events.read(Events.event(0x1F, "%02x".formatted(code))).get(0);

        assertThat(start.state()).isEqualTo(Suspension.State.RESUMED);
        assertThat(start.reason()).isEqualTo(reason);
    }

    @Test
    void closedLoopIsToldWhenItBeginsAndEndsWhateverTheOrderOfTheEvents() throws UnreadableCapture {
        List<DeviceEvent> events = Events.read(
                Events.event(0x36, 0x00, 900, ""),
                Events.event(0x36, 0x00, 0, ""),
                Events.event(0x36, 0x80, 300, ""),
                Events.event(0x36, 0x81, 600, ""));

        assertThat(events)
                .filteredOn(Status.class::isInstance)
                .extracting(
                        event -> ((Status) event).value(), event -> event.time().wallClock())
                .containsExactly(
                        tuple("active", Optional.of(Events.NOON.plusMinutes(5))),
                        tuple("inactive", Optional.of(Events.NOON.plusMinutes(15))));
    }
}
