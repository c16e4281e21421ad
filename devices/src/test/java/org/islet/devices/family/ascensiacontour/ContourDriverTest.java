package org.islet.devices.family.ascensiacontour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.Driver;
import org.islet.devices.driver.DriverContract;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.transport.RecordedTransport;
import org.islet.devices.transport.RecordedTransport.Piece;
import org.junit.jupiter.api.Test;

class ContourDriverTest implements DriverContract {

    private static final List<byte[]> MESSAGES =
            ContourEncoder.messages(ContourEncoder.records(Memory.METER, Memory.CLOCK, Memory.EVERYTHING));
    private static final int THIRD_FRAME = 3;

    @Override
    public Driver driver() {
        return new ContourDriver();
    }

    @Override
    public List<Piece> wholeDialog() {
        List<Piece> dialog = new ArrayList<>();
        byte answer = Frame.EOT;
        for (byte[] message : MESSAGES) {
            dialog.addAll(turn(answer, message));
            answer = Frame.ACK;
        }
        return dialog;
    }

    @Test
    void theCaptureHoldsAllTheMeterToldAndWhoItIs() throws IOException, UnreadableCapture {
        ReadResult result = driver().read(RecordedTransport.of(wholeDialog()), DriverContract.wanted());

        Decoded decoded = new ContourDecoder().decode(result.capture());
        assertThat(decoded.problems()).isEmpty();
        assertThat(decoded.events()).hasSize(1 + Memory.EVERYTHING.size());
        assertThat(result.capture().family()).contains("ascensia-contour");
        assertThat(result.capture().model()).contains("Contour7410");
        assertThat(result.capture().serial()).contains("7410-4711000");
        assertThat(result.capture().deviceClock()).contains(Memory.CLOCK);
        assertThat(result.capture().readAt()).contains(DriverContract.NOW);
    }

    @Test
    void damagedFrameIsAskedForAgain() throws IOException, UnreadableCapture {
        byte[] damaged = MESSAGES.get(THIRD_FRAME).clone();
        damaged[10] ^= 1;
        List<Piece> dialog = wholeDialogWith(THIRD_FRAME, turn(Frame.ACK, damaged), Frame.NAK);

        ReadResult result = driver().read(RecordedTransport.of(dialog), DriverContract.wanted());

        assertThat(result.isComplete()).isTrue();
        assertThat(new ContourDecoder().decode(result.capture()).problems()).isEmpty();
    }

    @Test
    void repeatedFrameIsAcknowledgedAndCountsOnce() throws IOException, UnreadableCapture {
        List<Piece> dialog = wholeDialogWith(THIRD_FRAME, turn(Frame.ACK, MESSAGES.get(THIRD_FRAME)), Frame.ACK);

        ReadResult result = driver().read(RecordedTransport.of(dialog), DriverContract.wanted());

        assertThat(result.isComplete()).isTrue();
        assertThat(new ContourDecoder().decode(result.capture()).events()).hasSize(1 + Memory.EVERYTHING.size());
    }

    @Test
    void skippedFrameIsAskedForAgain() throws IOException {
        List<Piece> dialog = wholeDialogWith(THIRD_FRAME, turn(Frame.ACK, MESSAGES.get(THIRD_FRAME + 2)), Frame.NAK);

        ReadResult result = driver().read(RecordedTransport.of(dialog), DriverContract.wanted());

        assertThat(result.isComplete()).isTrue();
    }

    @Test
    void sixDamagedFramesInARowEndTheReading() {
        byte[] damaged = MESSAGES.get(1).clone();
        damaged[10] ^= 1;
        List<Piece> dialog = new ArrayList<>(turn(Frame.EOT, MESSAGES.get(0)));
        byte answer = Frame.ACK;
        for (int time = 0; time < 6; time++) {
            dialog.addAll(turn(answer, damaged));
            answer = Frame.NAK;
        }
        dialog.add(Piece.host(HidReport.ofHost(new byte[] {Frame.EOT})));

        assertThatThrownBy(() -> driver().read(RecordedTransport.of(dialog), DriverContract.wanted()))
                .isInstanceOf(DeviceFailure.class)
                .hasMessageContaining("Try another cable");
    }

    @Test
    void meterThatIsNotReadyIsWokenAgain() throws IOException {
        List<Piece> dialog = new ArrayList<>(turn(Frame.EOT, new byte[] {Frame.NAK}));
        dialog.addAll(wholeDialog());

        ReadResult result = driver().read(RecordedTransport.of(dialog), DriverContract.wanted());

        assertThat(result.isComplete()).isTrue();
    }

    @Test
    void meterMayGreetWithEnqAlone() throws IOException {
        List<Piece> dialog = new ArrayList<>(turn(Frame.EOT, new byte[] {Frame.EOT, Frame.ENQ}));
        List<Piece> whole = wholeDialog();
        dialog.addAll(whole.subList(turn(Frame.EOT, MESSAGES.get(0)).size(), whole.size()));

        ReadResult result = driver().read(RecordedTransport.of(dialog), DriverContract.wanted());

        assertThat(result.isComplete()).isTrue();
    }

    @Test
    void endWithoutTheEndRecordIsIncomplete() throws IOException {
        List<Piece> dialog = new ArrayList<>(turn(Frame.EOT, MESSAGES.get(0)));
        dialog.addAll(turn(Frame.ACK, MESSAGES.get(1)));
        dialog.addAll(turn(Frame.ACK, new byte[] {Frame.EOT}));

        ReadResult result = driver().read(RecordedTransport.of(dialog), DriverContract.wanted());

        assertThat(result.isComplete()).isFalse();
    }

    @Test
    void onlyHarmlessSignsAreEverSent() throws IOException {
        var transport = RecordedTransport.of(wholeDialog());

        driver().read(transport, DriverContract.wanted());

        assertThat(transport.written()).allSatisfy(report -> {
            assertThat(HidReport.payload(report)).hasSize(1);
            assertThat(HidReport.payload(report)[0]).isIn(Frame.EOT, Frame.ACK, Frame.NAK);
        });
    }

    /** The whole dialog with one turn more before the message at {@code index}, which is then asked for by {@code answer}. */
    private List<Piece> wholeDialogWith(int index, List<Piece> turn, byte answer) {
        List<Piece> dialog = new ArrayList<>();
        for (int i = 0; i < MESSAGES.size(); i++) {
            byte usual = i == 0 ? Frame.EOT : Frame.ACK;
            if (i == index) {
                dialog.addAll(turn);
            }
            dialog.addAll(turn(i == index ? answer : usual, MESSAGES.get(i)));
        }
        return dialog;
    }

    private static List<Piece> turn(byte hostSays, byte[] meterSays) {
        List<Piece> turn = new ArrayList<>();
        turn.add(Piece.host(HidReport.ofHost(new byte[] {hostSays})));
        HidReport.ofMeter(meterSays).forEach(report -> turn.add(Piece.device(report)));
        return turn;
    }
}
