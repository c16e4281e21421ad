package org.islet.devices.family.dexcomreceiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.ChangedCapture;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.Entry;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.Test;

class DexcomReceiverDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new DexcomReceiverFamily();
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 1, 12, 0);

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public RawCapture withRightChecksums(RawCapture capture) {
        return ChangedCapture.ofEachPart(capture, DexcomChecksums::right);
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(
                Pages.capture(Pages.page(4, 2, List.of(Pages.glucose(NOON, 120, 0x14)))),
                Pages.capture(Pages.page(
                        11, 1, List.of(entry(1, 0, 45), entry(2, 0, 650), entry(3, 4, 0), entry(4, 2, 30)))));
    }

    @Test
    void glucoseCarriesTrendAndNoise() throws UnreadableCapture {
        var reading = (GlucoseReading) only(Pages.glucose(NOON, 120, 0x14));

        assertThat(reading.kind()).isEqualTo(GlucoseReading.Kind.SENSOR);
        assertThat(reading.value()).contains(Glucose.mgPerDl(120));
        assertThat(reading.time().wallClock()).contains(NOON);
        assertThat(reading.flags()).containsExactly("trendFlat", "noise1");
    }

    @Test
    void displayOnlyAndBackfilledValuesAreMarked() throws UnreadableCapture {
        assertThat(((GlucoseReading) only(Pages.glucose(NOON, 0x8000 | 99, 4))).flags())
                .contains("displayOnly");
        assertThat(((GlucoseReading) only(Pages.glucose(NOON, 0x2000 | 99, 4))).flags())
                .contains("backfilled");
    }

    @Test
    void thirtyNineIsLowAndFourHundredAndOneIsHigh() throws UnreadableCapture {
        assertThat(((GlucoseReading) only(Pages.glucose(NOON, 39, 4))).outOfRange())
                .contains(OutOfRange.LOW);
        assertThat(((GlucoseReading) only(Pages.glucose(NOON, 401, 4))).outOfRange())
                .contains(OutOfRange.HIGH);
        assertThat(((GlucoseReading) only(Pages.glucose(NOON, 40, 4))).outOfRange())
                .isEmpty();
    }

    @Test
    void smallValuesAreStatesOfTheSensorAndNeverGlucose() throws UnreadableCapture {
        var status = (Status) only(Pages.glucose(NOON, 5, 0));

        assertThat(status.name()).isEqualTo("sensorState");
        assertThat(status.value()).isEqualTo("notCalibrated");
    }

    @Test
    void entriesKeepTheirOwnTime() throws UnreadableCapture {
        Decoded decoded = family().decoder().decode(validCaptures().get(1));

        assertThat(decoded.events())
                .extracting(event -> ((Entry) event).kind())
                .containsExactly(Entry.Kind.CARBS, Entry.Kind.INSULIN, Entry.Kind.OTHER_MARKER, Entry.Kind.EXERCISE);
        assertThat(((Entry) decoded.events().get(1)).amount()).hasValue(6.5);
        assertThat(((Entry) decoded.events().get(2)).text()).isEqualTo(Optional.of("feltLow"));
        assertThat(decoded.events().get(0).time().wallClock()).contains(NOON.minusMinutes(10));
    }

    @Test
    void jumpOfTheDisplayAgainstTheSystemClockIsAClockChange() throws UnreadableCapture {
        byte[] before = Pages.record(13, NOON, NOON.minusHours(1), body -> body.putShort((short) 100));
        byte[] after = Pages.record(13, NOON.plusMinutes(5), NOON.plusMinutes(5), body -> body.putShort((short) 101));

        Decoded decoded = decode(before, after);

        assertThat(decoded.events())
                .filteredOn(ClockChange.class::isInstance)
                .singleElement()
                .satisfies(event -> {
                    assertThat(((ClockChange) event).from()).isEqualTo(NOON.minusMinutes(55));
                    assertThat(((ClockChange) event).to()).isEqualTo(NOON.plusMinutes(5));
                });
    }

    @Test
    void recordWithAWrongChecksumIsKeptUnreadAndSaid() throws UnreadableCapture {
        byte[] damaged = Pages.glucose(NOON, 120, 4);
        damaged[8] ^= 1;

        Decoded decoded = decode(damaged, Pages.glucose(NOON.plusMinutes(5), 121, 4));

        assertThat(decoded.events()).hasSize(2);
        assertThat(decoded.events().get(0)).isInstanceOf(UnknownEvent.class);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("checksum"));
    }

    @Test
    void layoutNobodyPublishedIsSaidAndKept() throws UnreadableCapture {
        Decoded decoded = family().decoder()
                .decode(Pages.capture(
                        Pages.page(4, 2, List.of(Pages.glucose(NOON, 120, 4))), Pages.page(12, 3, List.of())));

        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("type 12, revision 3"));
    }

    @Test
    void bytesWithoutAnyPageAreRefused() {
        assertThatThrownBy(() -> family().decoder().decode(RawCapture.ofFile(new byte[528])))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("byte 0");
    }

    private Object only(byte[] record) throws UnreadableCapture {
        return decode(record).events().get(0);
    }

    private Decoded decode(byte[]... glucoseRecords) throws UnreadableCapture {
        return family().decoder().decode(Pages.capture(Pages.page(4, 2, List.of(glucoseRecords))));
    }

    private static byte[] entry(int kind, int subKind, int value) {
        return Pages.record(20, NOON, NOON, body -> body.put((byte) kind)
                .put((byte) subKind)
                .putInt(Pages.seconds(NOON.minusMinutes(10)))
                .putInt(value));
    }
}
