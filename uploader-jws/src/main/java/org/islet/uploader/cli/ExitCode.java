package org.islet.uploader.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.transport.TransportClosed;
import org.islet.devices.upload.UploadState;
import org.islet.uploader.server.ServerRefused;
import org.islet.uploader.server.ServerUnreachable;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.workflow.ReadForAnother;

/**
 * What a command's exit code means: docs/uploader.md. Whoever watches a command is told {@link #DONE}, {@link #BAD_INPUT}
 * or {@link #WRONG_USAGE}; who runs one unattended, what it was.
 */
enum ExitCode {
    DONE(0, "done"),
    BAD_INPUT(1, "unreadable"),
    WRONG_USAGE(2, "usage"),
    NO_DEVICE(3, "no-device"),
    WRONG_TOKEN(4, "wrong-token"),
    WRONG_PATIENT(5, "wrong-patient"),
    SERVER_AWAY(6, "server-away"),
    DEVICE_FAILED(7, "device-failed"),
    CLOCK_OFF(8, "clock-off"),
    THIS_COMPUTER(9, "this-computer");

    private final int number;
    private final String word;

    ExitCode(int number, String word) {
        this.number = number;
        this.word = word;
    }

    /** As programs are told it; stable. */
    String word() {
        return word;
    }

    /** @param isUnattended whether failures are told apart; scripts that were written without know one number for all */
    int number(boolean isUnattended) {
        return isUnattended || number <= WRONG_USAGE.number ? number : BAD_INPUT.number;
    }

    /** The first failure of several counts. */
    ExitCode and(ExitCode next) {
        return this == DONE ? next : this;
    }

    static ExitCode of(UploadOutcome outcome) {
        if (outcome.asksWhoseDevice()) {
            return WRONG_PATIENT;
        }
        return outcome.state() == UploadState.UNREADABLE ? BAD_INPUT : DONE;
    }

    /** @param name of what was to be sent: where it cannot be opened, the fault is the file's and not the computer's */
    static ExitCode of(String name, IOException failure) {
        return failure instanceof FileSystemException trouble && name.equals(trouble.getFile())
                ? BAD_INPUT
                : of(failure);
    }

    static ExitCode of(IOException failure) {
        if (failure instanceof ServerRefused refused) {
            return of(refused);
        }
        if (failure instanceof ServerUnreachable) {
            return SERVER_AWAY;
        }
        if (failure instanceof ReadForAnother) {
            return WRONG_PATIENT;
        }
        if (failure instanceof NumberNeeded) {
            return BAD_INPUT;
        }
        return failure instanceof DeviceFailure || failure instanceof TransportClosed ? DEVICE_FAILED : THIS_COMPUTER;
    }

    private static ExitCode of(ServerRefused refused) {
        if (refused.isAboutTheToken()) {
            return WRONG_TOKEN;
        }
        if (refused.isForAnother()) {
            return WRONG_PATIENT;
        }
        return refused.isAboutTheData() ? BAD_INPUT : SERVER_AWAY;
    }
}
