package org.islet.devices.family.medtronic600;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.Test;

class BolusEventsTest {

    private static final String HEAD = "01 07 00";
    private static final String TWO_UNITS = "00004e20";
    private static final String ONE_UNIT = "00002710";
    private static final String HALF_A_UNIT = "00001388";
    private static final String PROGRAMMED = Events.event(0x15, HEAD + TWO_UNITS + HALF_A_UNIT);
    private static final String NORMAL_BODY = HEAD + TWO_UNITS + ONE_UNIT + HALF_A_UNIT;

    @Test
    void programmedNormalBolusHasNoDelivery() throws UnreadableCapture {
        Bolus bolus = only(PROGRAMMED);

        assertThat(bolus.kind()).isEqualTo(Bolus.Kind.NORMAL);
        assertThat(bolus.programmed()).contains(InsulinUnits.of(2));
        assertThat(bolus.delivered()).isEmpty();
        assertThat(bolus.insulinOnBoard()).contains(InsulinUnits.of(0.5));
        assertThat(bolus.time().wallClock()).contains(Events.NOON);
    }

    @Test
    void deliveredNormalBolusHasBothAmounts() throws UnreadableCapture {
        Bolus bolus = only(Events.event(0xDC, NORMAL_BODY));

        assertThat(bolus.programmed()).contains(InsulinUnits.of(2));
        assertThat(bolus.delivered()).contains(InsulinUnits.of(1));
        assertThat(bolus.insulinOnBoard()).contains(InsulinUnits.of(0.5));
    }

    @Test
    void squareBolusesHaveMinutesBeforeInsulinOnBoard() throws UnreadableCapture {
        Bolus programmed = only(Events.event(0x16, HEAD + TWO_UNITS + "005a" + HALF_A_UNIT));
        Bolus delivered = only(Events.event(0xDD, HEAD + TWO_UNITS + ONE_UNIT + "005a 002d" + HALF_A_UNIT));

        assertThat(programmed.kind()).isEqualTo(Bolus.Kind.SQUARE);
        assertThat(programmed.duration()).contains(Duration.ofMinutes(90));
        assertThat(programmed.insulinOnBoard()).contains(InsulinUnits.of(0.5));
        assertThat(delivered.kind()).isEqualTo(Bolus.Kind.SQUARE);
        assertThat(delivered.delivered()).contains(InsulinUnits.of(1));
        assertThat(delivered.duration()).contains(Duration.ofMinutes(90));
        assertThat(delivered.insulinOnBoard()).contains(InsulinUnits.of(0.5));
    }

    @Test
    void deliveredSquareBolusWithoutTheMinutesTakenIsReadAlike() throws UnreadableCapture {
        Bolus delivered = only(Events.event(0xDD, HEAD + TWO_UNITS + ONE_UNIT + "005a" + HALF_A_UNIT));

        assertThat(delivered.duration()).contains(Duration.ofMinutes(90));
        assertThat(delivered.insulinOnBoard()).contains(InsulinUnits.of(0.5));
    }

    @Test
    void programmedDualBolusIsTwoBoluses() throws UnreadableCapture {
        List<Bolus> parts = boluses(Events.event(0x17, HEAD + TWO_UNITS + ONE_UNIT + "001e" + HALF_A_UNIT));

        assertThat(parts).extracting(Bolus::kind).containsExactly(Bolus.Kind.DUAL_NORMAL, Bolus.Kind.DUAL_SQUARE);
        assertThat(parts.get(0).programmed()).contains(InsulinUnits.of(2));
        assertThat(parts.get(0).duration()).isEmpty();
        assertThat(parts.get(1).programmed()).contains(InsulinUnits.of(1));
        assertThat(parts.get(1).duration()).contains(Duration.ofMinutes(30));
        assertThat(parts.get(1).insulinOnBoard()).contains(InsulinUnits.of(0.5));
    }

    @Test
    void deliveredPartOfADualBolusSaysWhichPartItWas() throws UnreadableCapture {
        Bolus now = only(dualPart("01", HALF_A_UNIT));
        Bolus square = only(dualPart("02", HALF_A_UNIT));

        assertThat(now.kind()).isEqualTo(Bolus.Kind.DUAL_NORMAL);
        assertThat(now.programmed()).contains(InsulinUnits.of(2));
        assertThat(now.duration()).isEmpty();
        assertThat(square.kind()).isEqualTo(Bolus.Kind.DUAL_SQUARE);
        assertThat(square.programmed()).contains(InsulinUnits.of(1));
        assertThat(square.delivered()).contains(InsulinUnits.of(0.5));
        assertThat(square.duration()).contains(Duration.ofMinutes(30));
        assertThat(square.insulinOnBoard()).contains(InsulinUnits.of(0.5));
        assertThat(only(dualPart("02", "")).insulinOnBoard()).isEmpty();
    }

    @Test
    void partNobodyHasToldOfIsKeptUnreadAndSaid() throws UnreadableCapture {
        Decoded decoded = Events.decode(dualPart("03", HALF_A_UNIT));

        assertThat(decoded.events()).singleElement().isInstanceOf(UnknownEvent.class);
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void programmedBolusIsToldByItsDeliveryWhereBothAreThere() throws UnreadableCapture {
        List<Bolus> boluses = boluses(PROGRAMMED, Events.event(0xDC, 0, 60, NORMAL_BODY));

        assertThat(boluses).singleElement().satisfies(bolus -> assertThat(bolus.delivered())
                .contains(InsulinUnits.of(1)));
    }

    @Test
    void deliveryIsFoundInAnotherPartOfTheCapture() throws UnreadableCapture {
        var capture = RawCapture.ofParts(List.of(part(Events.event(0xDC, 0, 60, NORMAL_BODY), 0), part(PROGRAMMED, 1)));

        assertThat(new HistoryDecoder().decode(capture).events()).hasSize(1);
    }

    @Test
    void numberUsedAgainDaysLaterIsAnotherBolus() throws UnreadableCapture {
        assertThat(boluses(PROGRAMMED, Events.event(0xDC, 0, 2 * 24 * 3600, NORMAL_BODY)))
                .hasSize(2);
        assertThat(boluses(PROGRAMMED, Events.event(0xDC, 0, -60, NORMAL_BODY))).hasSize(2);
    }

    @Test
    void anotherAmountUnderTheSameNumberIsAnotherBolus() throws UnreadableCapture {
        assertThat(boluses(PROGRAMMED, Events.event(0xDC, 0, 60, HEAD + ONE_UNIT + ONE_UNIT + HALF_A_UNIT)))
                .hasSize(2);
    }

    @Test
    void squarePartInProgressStaysProgrammedWhileTheOtherPartIsDelivered() throws UnreadableCapture {
        String programmed = Events.event(0x17, HEAD + TWO_UNITS + ONE_UNIT + "001e" + HALF_A_UNIT);
        String now = Events.event(0xDE, 0, 60, HEAD + TWO_UNITS + ONE_UNIT + TWO_UNITS + "01 001e 0000" + HALF_A_UNIT);

        List<Bolus> boluses = boluses(programmed, now);

        assertThat(boluses).extracting(Bolus::kind).containsExactly(Bolus.Kind.DUAL_SQUARE, Bolus.Kind.DUAL_NORMAL);
        assertThat(boluses.get(0).delivered()).isEmpty();
        assertThat(boluses.get(1).delivered()).contains(InsulinUnits.of(2));
    }

    private static String dualPart(String part, String onBoard) {
        return Events.event(0xDE, HEAD + TWO_UNITS + ONE_UNIT + HALF_A_UNIT + part + "001e 001e" + onBoard);
    }

    private static CapturePart part(String event, int file) {
        return new CapturePart(CapturePart.UNKNOWN, "", Hex.parse(event), file, 0);
    }

    private static Bolus only(String event) throws UnreadableCapture {
        List<Bolus> boluses = boluses(event);
        assertThat(boluses).hasSize(1);
        return boluses.get(0);
    }

    private static List<Bolus> boluses(String... events) throws UnreadableCapture {
        return Events.read(events).stream().map(Bolus.class::cast).toList();
    }
}
