package org.islet.uploader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.catalogue.UsbId;
import org.islet.devices.transport.TransportClosed;
import org.islet.uploader.cli.PassingTime.Meanwhile;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.emulated.PretendFamily;
import org.islet.uploader.transport.Place;
import org.islet.uploader.transport.SerialAddress;
import org.islet.uploader.transport.UsbAddress;
import org.junit.jupiter.api.Test;

/** A computer in a waiting room. */
class DeviceWatchTest {

    private static final UsbId USB = new UsbId(0x1234, 0x5678);
    private static final int HALF_A_MINUTE = 31;

    private final List<String> happened = new ArrayList<>();
    private final Map<Integer, Meanwhile> ahead = new HashMap<>();
    private final StringWriter err = new StringWriter();
    private List<ConnectedDevice> plugged = List.of();
    private Optional<String> answering = Optional.empty();
    private boolean isSilent;
    private boolean isBlind;
    private ExitCode readsSo = ExitCode.DONE;
    private ExitCode sendsSo = ExitCode.DONE;

    @Test
    void aDeviceIsReadOnceUntilItIsPluggedInAnew() {
        plugged = List.of(at(new UsbAddress(USB, 1, 2)));
        ahead.put(100, () -> plugged = List.of());
        ahead.put(101, () -> plugged = List.of(at(new UsbAddress(USB, 1, 2))));

        watch(200);

        assertThat(reads()).isEqualTo(2);
    }

    @Test
    void aDeviceThatWasSilentIsTriedAgain() {
        plugged = List.of(at(new UsbAddress(USB, 1, 2)));
        isSilent = true;
        ahead.put(10, () -> isSilent = false);

        watch(10 * HALF_A_MINUTE);

        assertThat(happened).filteredOn(each -> !each.equals("send")).containsExactly("silent", "read");
    }

    @Test
    void onACableThatStaysWhoeverComesNextIsRead() {
        plugged = List.of(at(new SerialAddress(USB, "/dev/ttyUSB0")));
        answering = Optional.of("ultra");
        ahead.put(4 * HALF_A_MINUTE, () -> answering = Optional.of("mini"));
        ahead.put(8 * HALF_A_MINUTE, () -> answering = Optional.empty());
        ahead.put(12 * HALF_A_MINUTE, () -> answering = Optional.of("mini"));

        watch(16 * HALF_A_MINUTE);

        assertThat(reads()).isEqualTo(3);
    }

    @Test
    void aCableThatNothingHangsOnIsNotReadAgainUntilSomebodyAnswers() {
        plugged = List.of(at(new SerialAddress(USB, "/dev/ttyUSB0")));
        isSilent = true;
        ahead.put(4 * HALF_A_MINUTE, () -> {
            isSilent = false;
            answering = Optional.of("ultra");
        });

        watch(8 * HALF_A_MINUTE);

        assertThat(happened).filteredOn(each -> !each.equals("send")).containsExactly("silent", "read");
    }

    @Test
    void whereNothingCanBeSeenItLooksAgainAndSaysSoOnce() {
        plugged = List.of(at(new UsbAddress(USB, 1, 2)));
        ahead.put(10, () -> isBlind = true);
        ahead.put(20, () -> isBlind = false);

        watch(40);

        assertThat(reads()).isEqualTo(1);
        assertThat(err.toString()).containsOnlyOnce("The USB cannot be seen");
    }

    @Test
    void whatWaitsIsSentEveryHalfMinuteWhileNothingIsPluggedIn() {
        watch(95);

        assertThat(happened).containsExactly("send", "send", "send");
    }

    @Test
    void aRefusedTokenIsTheEnd() throws IOException {
        sendsSo = ExitCode.WRONG_TOKEN;
        assertThat(watch(false, 100).go()).isEqualTo(ExitCode.WRONG_TOKEN);
        plugged = List.of(at(new UsbAddress(USB, 1, 2)));
        readsSo = ExitCode.WRONG_TOKEN;
        assertThat(watch(false, 100).go()).isEqualTo(ExitCode.WRONG_TOKEN);
    }

    @Test
    void onceIsOneDeviceHoweverItGoes() throws IOException {
        plugged = List.of(at(new UsbAddress(USB, 1, 2)));
        isSilent = true;

        assertThat(watch(true, 0).go()).isEqualTo(ExitCode.DEVICE_FAILED);
    }

    private int reads() {
        return Collections.frequency(happened, "read");
    }

    private void watch(int looks) {
        assertThatThrownBy(() -> watch(false, looks).go()).isInstanceOf(InterruptedIOException.class);
    }

    private DeviceWatch watch(boolean isOnce, int looks) {
        Meanwhile[] all = new Meanwhile[looks];
        for (int look = 0; look < looks; look++) {
            all[look] = ahead.getOrDefault(look, () -> {});
        }
        return new DeviceWatch(
                new PretendWork(),
                new PassingTime(DeviceWatch.BETWEEN_LOOKS, all),
                isOnce,
                new SpokenTelling(new PrintWriter(err), new PrintWriter(err)));
    }

    private static ConnectedDevice at(Place place) {
        var family = new PretendFamily("acme", new Connection.Hid(List.of(USB)), Optional.empty());
        return new ConnectedDevice(List.of(family.candidate()), place);
    }

    private final class PretendWork implements DeviceWatch.Work {

        @Override
        public List<ConnectedDevice> look() throws IOException {
            if (isBlind) {
                throw new IOException("The USB cannot be seen");
            }
            return plugged;
        }

        @Override
        public Optional<String> answering(ConnectedDevice device) {
            return answering;
        }

        @Override
        public ExitCode read(ConnectedDevice device) throws IOException {
            happened.add(isSilent ? "silent" : "read");
            if (isSilent) {
                throw new TransportClosed("It does not answer");
            }
            return readsSo;
        }

        @Override
        public ExitCode sendWaiting() {
            happened.add("send");
            return sendsSo;
        }
    }
}
