package org.islet.devices.family.dexcomreceiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.ChangedCapture;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                .extracting(event -> ((LogbookEntry) event).kind())
                .containsExactly(
                        LogbookEntry.Kind.CARBS,
                        LogbookEntry.Kind.INSULIN,
                        LogbookEntry.Kind.OTHER_MARKER,
                        LogbookEntry.Kind.EXERCISE);
        assertThat(((LogbookEntry) decoded.events().get(1)).amount()).hasValue(6.5);
        assertThat(((LogbookEntry) decoded.events().get(2)).text()).isEqualTo(Optional.of("feltLow"));
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
    void recordsOfAnUnknownLayoutAreKeptOneByOneWhereTheirChecksumsTellTheirSize() throws UnreadableCapture {
        byte[] first = Pages.record(31, NOON, NOON, body -> body.putLong(7));
        byte[] second = Pages.record(31, NOON.plusHours(1), NOON.plusHours(1), body -> body.putLong(8));

        Decoded decoded = decodePage(12, 5, first, second);

        assertThat(decoded.events())
                .extracting(event -> ((UnknownEvent) event).opcode())
                .containsExactly("12 settings", "12 settings");
        assertThat(decoded.events())
                .extracting(event -> event.time().wallClock().orElseThrow())
                .containsExactly(NOON, NOON.plusHours(1));
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void recordsWithoutAnyChecksumAreKeptTogether() throws UnreadableCapture {
        Decoded decoded = decodePage(8, 1, "a line of a log, of any length".getBytes(StandardCharsets.US_ASCII));

        assertThat(decoded.events()).singleElement().satisfies(event -> {
            assertThat(((UnknownEvent) event).opcode()).isEqualTo("8 log");
            assertThat(event.time()).isEqualTo(DeviceTime.UNKNOWN);
            assertThat(event.source().raw().orElseThrow()).hasSize(2 * ReceiverDecoder.PAGE_SIZE);
        });
    }

    @ParameterizedTest
    @CsvSource({"6, 6 deviation", "9, 9 errors", "13, 13"})
    void unreadTypesAreNamed(int type, String opcode) throws UnreadableCapture {
        byte[] record = Pages.record(24, NOON, NOON, body -> body.putInt(1));

        assertThat(((UnknownEvent) decodePage(type, 1, record).events().get(0)).opcode())
                .isEqualTo(opcode);
    }

    @Test
    void zerosAreNoRecordThoughTheirChecksumHolds() {
        assertThat(RecordMeasure.size(new byte[100], 0, 100, 2)).isEmpty();
        assertThat(RecordMeasure.size(new byte[100], 0, 100, 0)).isEmpty();
    }

    @Test
    void recordsLongerThanPublishedAreKeptUnread() throws UnreadableCapture {
        byte[] longer = Pages.record(29, NOON, NOON, body -> body.putInt(-1).put((byte) 7));

        assertThat(decodePage(7, 3, longer).events()).singleElement().isInstanceOf(UnknownEvent.class);
    }

    @Test
    void pageReadAgainWithMoreRecordsCountsEachOnce() throws UnreadableCapture {
        byte[] first = Pages.glucose(NOON, 120, 4);
        byte[] second = Pages.glucose(NOON.plusMinutes(5), 121, 4);
        byte[] half = Pages.page(4, 2, List.of(first));
        byte[] whole = Pages.page(4, 2, List.of(first, second));

        Decoded decoded = family().decoder().decode(Pages.capture(half, whole, half));

        assertThat(decoded.events()).hasSize(2);
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void unreadRecordsCountOnceAsWell() throws UnreadableCapture {
        byte[] page = Pages.page(12, 5, List.of(Pages.record(31, NOON, NOON, body -> body.putLong(7))));

        assertThat(family().decoder().decode(Pages.capture(page, page)).events())
                .hasSize(1);
    }

    @Test
    void pageThatEndsEarlySaysHowManyRecordsAreMissing() throws UnreadableCapture {
        byte[] page = Pages.page(4, 2, List.of(Pages.glucose(NOON, 120, 4), Pages.glucose(NOON, 121, 4)));

        Decoded decoded = family().decoder().decode(RawCapture.ofFile(Arrays.copyOf(page, 28 + 13 + 5)));

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("promises 1 more"));
    }

    @Test
    void pageWithADamagedHeadIsSkippedAndTheNextOneRead() throws UnreadableCapture {
        byte[] good = Pages.page(4, 2, List.of(Pages.glucose(NOON, 120, 4)));
        byte[] damaged = good.clone();
        damaged[10] ^= 1;

        Decoded decoded = family().decoder().decode(Pages.capture(good, damaged, good));

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("head"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, none",
        "1, notActive",
        "2, minimalDeviation",
        "3, noAntenna",
        "4, unknown4",
        "5, notCalibrated",
        "6, countsDeviation",
        "7, unknown7",
        "8, unknown8",
        "9, absoluteDeviation",
        "10, powerDeviation",
        "11, unknown11",
        "12, badRadio"
    })
    void everySpecialValueIsAState(int value, String name) throws UnreadableCapture {
        assertThat(((Status) only(Pages.glucose(NOON, value, 0))).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "1, trendDoubleUp",
        "2, trendUp",
        "3, trendSlightlyUp",
        "4, trendFlat",
        "5, trendSlightlyDown",
        "6, trendDown",
        "7, trendDoubleDown",
        "8, trendNotComputable",
        "9, trendOutOfRange"
    })
    void everyTrendHasItsName(int trend, String name) throws UnreadableCapture {
        assertThat(((GlucoseReading) only(Pages.glucose(NOON, 100, trend))).flags())
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 15})
    void trendNobodyHasToldOfIsNoMark(int trend) throws UnreadableCapture {
        assertThat(((GlucoseReading) only(Pages.glucose(NOON, 100, trend))).flags())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 13", "2, 13", "3, 13", "4, 25", "5, 27"})
    void everyRevisionOfGlucoseIsReadWithItsOwnSize(int revision, int size) throws UnreadableCapture {
        byte[] first = longGlucose(revision, size, NOON);
        byte[] second = longGlucose(revision, size, NOON.plusMinutes(5));

        Decoded decoded = decodePage(4, revision, first, second);

        assertThat(decoded.problems()).isEmpty();
        assertThat(decoded.events()).hasSize(2).allSatisfy(event -> {
            assertThat(((GlucoseReading) event).value()).contains(Glucose.mgPerDl(123));
            assertThat(((GlucoseReading) event).flags()).containsExactly("backfilled", "trendSlightlyUp", "noise2");
        });
    }

    @Test
    void laterRevisionOfGlucoseIsKeptUnread() throws UnreadableCapture {
        Decoded decoded = decodePage(4, 6, longGlucose(5, 27, NOON));

        assertThat(decoded.events()).singleElement().satisfies(event -> assertThat(((UnknownEvent) event).opcode())
                .isEqualTo("4 glucose"));
    }

    @Test
    void backfilledGlucoseHasATypeOfItsOwn() throws UnreadableCapture {
        Decoded decoded = decodePage(18, 5, longGlucose(5, 27, NOON));

        assertThat(((GlucoseReading) decoded.events().get(0)).value()).contains(Glucose.mgPerDl(123));
    }

    @Test
    void sensorCountsAreAStatus() throws UnreadableCapture {
        byte[] counts = Pages.record(
                20, NOON, NOON, body -> body.putInt(150_000).putInt(148_000).put((byte) -70));

        assertThat(((Status) decodePage(3, 1, counts).events().get(0)).value())
                .isEqualTo("unfiltered 150000, filtered 148000, signal -70 dBm");
    }

    @ParameterizedTest
    @CsvSource({"1, removed", "2, expired", "7, started", "5, unknown5"})
    void sensorSessionHasItsStateAndWhenItBegan(int state, String name) throws UnreadableCapture {
        byte[] begun = Pages.record(15, NOON, NOON.plusHours(1), body -> body.putInt(Pages.seconds(NOON.minusDays(1)))
                .put((byte) state));
        byte[] none = Pages.record(25, NOON, NOON, body -> body.putInt(-1).put((byte) state));

        assertThat(((Status) decodePage(7, 1, begun).events().get(0)).value())
                .isEqualTo(name + ", inserted 2026-02-28T13:00");
        assertThat(((Status) decodePage(7, 3, none).events().get(0)).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"2, 16", "3, 21"})
    void meterReadingIsACalibrationTypedIn(int revision, int size) throws UnreadableCapture {
        byte[] record = Pages.record(size, NOON, NOON, body -> body.putShort((short) 142));

        var reading = (GlucoseReading) decodePage(10, revision, record).events().get(0);

        assertThat(reading.kind()).isEqualTo(GlucoseReading.Kind.CALIBRATION);
        assertThat(reading.value()).contains(Glucose.mgPerDl(142));
        assertThat(reading.flags()).containsExactly("enteredByHand");
    }

    @Test
    void meterReadingNoMeterCanShowIsKeptAndMarked() throws UnreadableCapture {
        byte[] record = Pages.record(16, NOON, NOON, body -> body.putShort((short) 601));

        assertThat(((GlucoseReading) decodePage(10, 2, record).events().get(0)).flags())
                .contains("implausible");
    }

    @ParameterizedTest
    @CsvSource({"0, manufacturing", "1, firmware", "2, computer"})
    void parametersAreSettingsWithoutWhatIdentifiesAPerson(int type, String scope) throws UnreadableCapture {
        String xml = "<Parameters ProductName='G4' SerialNumber='made-up' HardwareId=\"made-up\" Revision=\"2\"/>";
        byte[] record = Pages.record(500, NOON, NOON, body -> body.put(xml.getBytes(StandardCharsets.US_ASCII)));

        var settings = (PumpSettings) decodePage(type, 1, record).events().get(0);

        assertThat(settings.scope()).isEqualTo(scope);
        assertThat(settings.settings()).isEqualTo(Map.of("productName", new Text("G4"), "revision", new Text("2")));
    }

    @ParameterizedTest
    @CsvSource({"2, 148", "3, 249"})
    void calibrationSetHasItsLineAndItsPoints(int revision, int size) throws UnreadableCapture {
        byte[] record = Pages.record(size, NOON, NOON.minusHours(1), body -> {
            body.putDouble(8, 1000.5)
                    .putDouble(16, 30000)
                    .putDouble(24, Double.NaN)
                    .putDouble(35, 0.25);
            body.put(43, (byte) 1)
                    .putInt(44, Pages.seconds(NOON))
                    .putInt(48, 110)
                    .putInt(52, 140_000);
            body.putInt(56, Pages.seconds(NOON.plusMinutes(5)));
        });

        var set = (PumpSettings) decodePage(5, revision, record).events().get(0);

        assertThat(set.settings())
                .isEqualTo(Map.of(
                        "slope",
                        new Amount(1000.5),
                        "intercept",
                        new Amount(30000),
                        "decay",
                        new Amount(0.25),
                        "points",
                        new Text("2026-03-01T11:00 110 mg/dL, raw 140000, applied 2026-03-01T11:05")));
    }

    @Test
    void calibrationSetWithMorePointsThanItHasRoomForGivesThoseItHolds() throws UnreadableCapture {
        byte[] record = Pages.record(148, NOON, NOON, body -> body.put(43, (byte) 200));

        var set = (PumpSettings) decodePage(5, 2, record).events().get(0);

        assertThat(((Text) set.settings().get("points")).value().split("; ")).hasSize(6);
    }

    @Test
    void entryOfAnUnknownKindIsKept() throws UnreadableCapture {
        Decoded decoded = decodePage(11, 1, entry(5, 0, 1), entry(3, 99, 0));

        assertThat(((UnknownEvent) decoded.events().get(0)).opcode()).isEqualTo("11/5");
        assertThat(((LogbookEntry) decoded.events().get(1)).text()).contains("unknown99");
    }

    @Test
    void clocksASecondApartAreNoClockChange() throws UnreadableCapture {
        byte[] before = Pages.record(13, NOON, NOON, body -> body.putShort((short) 100));
        byte[] after = Pages.record(
                13, NOON.plusMinutes(5), NOON.plusMinutes(5).plusSeconds(1), body -> body.putShort((short) 101));

        assertThat(decode(before, after).events()).noneMatch(ClockChange.class::isInstance);
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

    private Decoded decodePage(int type, int revision, byte[]... records) throws UnreadableCapture {
        return family().decoder().decode(Pages.capture(Pages.page(type, revision, List.of(records))));
    }

    /** 123 mg/dL, back-filled, slightly up, noise 2. */
    private static byte[] longGlucose(int revision, int size, LocalDateTime at) {
        int trendAt = revision <= 3 ? 10 : 19;
        return Pages.record(
                size, at, at, body -> body.putShort(8, (short) (0x2000 | 123)).put(trendAt, (byte) 0x23));
    }

    private static byte[] entry(int kind, int subKind, int value) {
        return Pages.record(20, NOON, NOON, body -> body.put((byte) kind)
                .put((byte) subKind)
                .putInt(Pages.seconds(NOON.minusMinutes(10)))
                .putInt(value));
    }
}
