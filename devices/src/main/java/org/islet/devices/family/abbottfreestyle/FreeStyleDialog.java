package org.islet.devices.family.abbottfreestyle;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.transport.Transport;

/**
 * The host's half of the dialog. Nobody says beforehand which of the two languages a meter speaks, and a first command may
 * go unheard.
 *
 * <pre>
 * FreeStyle   host mem      meter who it is, its clock, how many results, the results, 0xCCCC  END
 * Precision   host $colq    meter who it is, its clock
 *             host $xmem    meter as a FreeStyle to mem
 * </pre>
 */
final class FreeStyleDialog {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration QUIET = Duration.ofMillis(500);
    private static final int TRIES = 3;
    private static final int MOST_PIECES_LET_PASS = 100;

    private final Transport transport;
    private final ReadRequest request;
    private boolean wasHeard;
    private boolean wasKnown;
    private int told;

    FreeStyleDialog(Transport transport, ReadRequest request) {
        this.transport = transport;
        this.request = request;
    }

    boolean isWanted() {
        return request.cancellation().isWanted();
    }

    /** What a Precision says of itself; empty when it says nothing, or the person no longer wants it. */
    Optional<HeardDump> identity() throws IOException {
        for (int attempt = 0; attempt < TRIES && isWanted(); attempt++) {
            HeardDump answer = ask(FreeStyleCommand.PRECISION_IDENTITY);
            if (answer.serial().isPresent()) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    /**
     * A whole memory; empty when there is no answer in this language, or the person no longer wants it.
     *
     * @throws DeviceFailure when a memory is told, and not to its end or never twice alike
     */
    Optional<HeardDump> memory(FreeStyleCommand command) throws IOException {
        byte[] before = {};
        for (int attempt = 0; attempt < TRIES && isWanted(); attempt++) {
            HeardDump dump = ask(command);
            if (dump.isSound() || dump.isOver() && Arrays.equals(dump.bytes(), before)) {
                return Optional.of(dump);
            }
            before = dump.bytes();
        }
        if (isWanted() && wasKnown) {
            throw new DeviceFailure(Phrase.of("freestyle.disturbed"));
        }
        return Optional.empty();
    }

    /** Whatever comes, until it is over or silence says that it is. */
    private HeardDump ask(FreeStyleCommand command) throws IOException {
        var dump = new HeardDump();
        transport.write(command.bytes());
        byte[] piece = transport.read(PATIENCE);
        while (piece.length > 0 && !dump.isTooMuch() && isWanted()) {
            dump.hear(piece);
            tell(dump);
            piece = transport.read(dump.isOver() ? QUIET : PATIENCE);
        }
        wasHeard |= !dump.isNothing();
        wasKnown |= dump.serial().isPresent() || dump.results() > 0;
        if (dump.isTooMuch()) {
            letPass();
        }
        return dump;
    }

    /** A memory that is told again is no step back. */
    private void tell(HeardDump dump) {
        told = Math.max(told, Math.min(dump.results(), Math.max(dump.promised(), dump.results())));
        if (dump.promised() > 0 || dump.isOver()) {
            request.progress().at(told, Math.max(told, dump.promised()));
        }
    }

    private void letPass() throws IOException {
        int pieces = 0;
        while (pieces < MOST_PIECES_LET_PASS && transport.read(QUIET).length > 0) {
            pieces++;
        }
    }

    DeviceFailure nobody() {
        return new DeviceFailure(Phrase.of(wasHeard ? "freestyle.stranger" : "freestyle.silent"));
    }
}
