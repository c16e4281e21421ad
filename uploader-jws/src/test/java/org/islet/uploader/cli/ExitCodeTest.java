package org.islet.uploader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.islet.devices.transport.TransportClosed;
import org.junit.jupiter.api.Test;

class ExitCodeTest {

    @Test
    void whatThisComputerCannotDoIsNoFaultOfAFileOrADevice() {
        assertThat(ExitCode.of(new IOException("No space left on device"))).isEqualTo(ExitCode.THIS_COMPUTER);
        assertThat(ExitCode.of("a.csv", new AccessDeniedException("/spool/p-1.sent")))
                .isEqualTo(ExitCode.THIS_COMPUTER);
        assertThat(ExitCode.of("a.csv", new NoSuchFileException("a.csv"))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(ExitCode.of(new TransportClosed("Unplugged"))).isEqualTo(ExitCode.DEVICE_FAILED);
        assertThat(ExitCode.THIS_COMPUTER.number(true)).isEqualTo(9);
        assertThat(ExitCode.THIS_COMPUTER.number(false)).isEqualTo(1);
    }
}
