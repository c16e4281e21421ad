package org.islet.uploader.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.catalogue.UsbId;
import org.islet.devices.driver.Cancellation;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.Driver;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.transport.Transport;
import org.islet.devices.transport.TransportClosed;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.emulated.PretendFamily;
import org.islet.uploader.transport.Place;
import org.islet.uploader.transport.UsbAddress;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    private static final UsbId SHARED = new UsbId(0x1234, 0x5678);
    private static final Connection SLOW = Connection.Serial.at(Connection.Line.at(9600), SHARED);
    private static final Connection FAST = Connection.Serial.at(Connection.Line.at(38400), SHARED);

    private final List<String> happened = new ArrayList<>();
    private String answering = "";

    @Test
    void theDriverThatIsAnsweredReads() throws IOException {
        answering = "beta";

        Candidate recognised = recognise(candidate("alpha", SLOW), candidate("beta", FAST), candidate("gamma", FAST));

        assertThat(recognised.family().id()).isEqualTo("beta");
        assertThat(recognised.connection()).isEqualTo(FAST);
        assertThat(happened)
                .containsExactly(
                        "open " + SLOW.inWords(),
                        "alpha asks",
                        "close",
                        "open " + FAST.inWords(),
                        "beta asks",
                        "close");
    }

    @Test
    void modelsOfOneFamilyOnOneLineAreAskedOnce() throws IOException {
        answering = "beta";

        recognise(candidate("alpha", SLOW), candidate("alpha", SLOW), candidate("beta", FAST));

        assertThat(happened).containsOnlyOnce("alpha asks");
    }

    @Test
    void whereOnlyOneComesIntoQuestionNobodyIsAsked() throws IOException {
        assertThat(recognise(candidate("alpha", SLOW)).family().id()).isEqualTo("alpha");
        assertThat(happened).isEmpty();
    }

    @Test
    void whomNobodyRecognisesIsSaidWithAllItMayBeAndWhatToDo() {
        answering = "a printer";

        assertThatThrownBy(() -> recognise(candidate("alpha", SLOW), candidate("beta", FAST)))
                .isInstanceOf(DeviceFailure.class)
                .hasMessage(
                        "What is plugged in may be alpha / beta, but it answers as none of them."
                                + " See that it is ready to be read, plug it in again and try once more; if that does not help, bring a file instead.");
    }

    @Test
    void cablePulledMeanwhileIsSaidAsThat() {
        answering = "nobody: pulled";

        assertThatThrownBy(() -> recognise(candidate("alpha", SLOW), candidate("beta", FAST)))
                .isInstanceOf(TransportClosed.class);
        assertThat(happened).endsWith("close").doesNotContain("beta asks");
    }

    @Test
    void whoNoLongerWantsItIsNotAskedToBringAFile() {
        var device = new ConnectedDevice(
                List.of(candidate("alpha", SLOW), candidate("beta", FAST)), new UsbAddress(SHARED, 1, 2));

        assertThatThrownBy(() -> new Recognition(this::open, () -> false).of(device))
                .isInstanceOf(ReadingCancelled.class);
        assertThat(happened).isEmpty();
    }

    @Test
    void whoAnswersIsToldByFamilyAndModelAndNobodyIsNoFailure() {
        var cable = new ConnectedDevice(
                List.of(candidate("alpha", SLOW), candidate("beta", FAST)), new UsbAddress(SHARED, 1, 2));
        answering = "beta";
        assertThat(new Recognition(this::open, () -> true).answering(cable)).contains("beta model 1");
        answering = "nobody";
        assertThat(new Recognition(this::open, () -> true).answering(cable)).isEmpty();
        answering = "nobody: pulled";
        assertThat(new Recognition(this::open, () -> true).answering(cable)).isEmpty();
    }

    private Candidate recognise(Candidate... candidates) throws IOException {
        var device = new ConnectedDevice(List.of(candidates), new UsbAddress(SHARED, 1, 2));
        return new Recognition(this::open, () -> true).of(device);
    }

    private Candidate candidate(String id, Connection connection) {
        return new PretendFamily(id, connection, Optional.of(new Asking(id))).candidate();
    }

    private Transport open(Connection connection, Place place) {
        happened.add("open " + connection.inWords());
        return new Transport() {
            @Override
            public void write(byte[] bytes) {}

            @Override
            public byte[] read(Duration timeout) {
                return new byte[0];
            }

            @Override
            public void close() {
                happened.add("close");
            }
        };
    }

    /** Asks by its name, and is answered where somebody of that name is. */
    private final class Asking implements Driver {

        private final String id;

        Asking(String id) {
            this.id = id;
        }

        @Override
        public Optional<String> probe(Transport transport, Cancellation cancellation) throws IOException {
            happened.add(id + " asks");
            if (answering.endsWith("pulled")) {
                throw new TransportClosed("The cable was pulled. Plug it in again.");
            }
            return answering.equals(id) ? Optional.of("model 1") : Optional.empty();
        }

        @Override
        public ReadResult read(Transport transport, ReadRequest request) {
            throw new UnsupportedOperationException();
        }
    }
}
