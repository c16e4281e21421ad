package org.islet.devices.family.lifescanultra;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.phrase.Phrase;

/**
 * The host's half of the dialog; every line ends with the sum of its bytes.
 *
 * <pre>
 * host 11 CR DM@ CR    meter @ "SSSSSSSSS" cccc CR LF
 * host 11 CR DMF CR    meter F "SAT","08/03/26","22:12:00   " cccc CR LF
 * host 11 CR DM? CR    meter ?P02… cccc CR LF
 * host 11 CR DMP CR    meter P nnn,"SSSSSSSSS","MG/DL " cccc CR LF, then nnn results
 * </pre>
 */
final class UltraDialog {

    /** Together 18 seconds: whoever has not answered by then is switched on, or not there. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private static final int TRIES = 3;

    /** Where others may be meant, they are not kept waiting as long. */
    private static final Duration PATIENCE_WITH_A_STRANGER = Duration.ofSeconds(3);

    private static final int TRIES_WITH_A_STRANGER = 2;

    private final UltraCable cable;
    private final Duration patience;
    private final int tries;
    private final ReadRequest request;
    private boolean wasAnswered;
    private boolean wasHeard;
    private int results;
    private int resultsPromised;

    private UltraDialog(UltraCable cable, ReadRequest request, Duration patience, int tries) {
        this.cable = cable;
        this.request = request;
        this.patience = patience;
        this.tries = tries;
    }

    static UltraDialog withMeter(UltraCable cable, ReadRequest request) {
        return new UltraDialog(cable, request, PATIENCE, TRIES);
    }

    static UltraDialog withStranger(UltraCable cable, ReadRequest request) {
        return new UltraDialog(cable, request, PATIENCE_WITH_A_STRANGER, TRIES_WITH_A_STRANGER);
    }

    /** One line; empty when the person no longer wants it. */
    Optional<CheckedLine> ask(UltraCommand command) throws IOException {
        for (int attempt = 0; attempt < tries; attempt++) {
            if (!request.cancellation().isWanted()) {
                return Optional.empty();
            }
            cable.say(command);
            Optional<byte[]> line = cable.line(patience);
            if (line.isPresent() && command.isAnsweredBy(UltraCable.checked(line.get()))) {
                wasAnswered = true;
                cable.keep(line.get());
                return line.map(UltraCable::checked);
            }
            wasHeard |= cable.letPass() || line.isPresent();
        }
        throw nobodyWeKnow();
    }

    /** Whether all results were heard; false when the person no longer wants it. */
    boolean askMemory() throws IOException {
        for (int attempt = 0; attempt < tries && request.cancellation().isWanted(); attempt++) {
            var dump = new ByteArrayOutputStream();
            cable.say(UltraCommand.MEMORY);
            if (hearAll(dump)) {
                cable.keep(dump.toByteArray());
                return true;
            }
            if (request.cancellation().isWanted()) {
                wasHeard |= cable.letPass();
            }
        }
        if (request.cancellation().isWanted()) {
            throw nobodyWeKnow();
        }
        return false;
    }

    private boolean hearAll(ByteArrayOutputStream dump) throws IOException {
        Optional<DumpHeader> header = sound(dump).flatMap(line -> DumpHeader.read(line.text()));
        if (header.isEmpty()) {
            return false;
        }
        resultsPromised = header.get().results();
        tell(0);
        for (int number = 1; number <= resultsPromised; number++) {
            if (!request.cancellation().isWanted()
                    || sound(dump)
                            .filter(line -> ResultLine.isResult(line.text()))
                            .isEmpty()) {
                return false;
            }
            tell(number);
        }
        return true;
    }

    /** A dump that is told again from its beginning is no step back. */
    private void tell(int number) {
        results = Math.min(resultsPromised, Math.max(results, number));
        request.progress().at(results, resultsPromised);
    }

    private Optional<CheckedLine> sound(ByteArrayOutputStream dump) throws IOException {
        Optional<byte[]> line = cable.line(patience);
        line.ifPresent(dump::writeBytes);
        wasHeard |= line.isPresent();
        return line.map(UltraCable::checked).filter(CheckedLine::isSound);
    }

    private DeviceFailure nobodyWeKnow() {
        if (!wasAnswered) {
            return new DeviceFailure(Phrase.of(wasHeard ? "ultra.stranger" : "ultra.silent"));
        }
        return new DeviceFailure(Phrase.of(wasHeard ? "ultra.disturbed" : "ultra.stopped"));
    }
}
