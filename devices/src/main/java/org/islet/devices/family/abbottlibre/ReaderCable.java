package org.islet.devices.family.abbottlibre;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.transport.Transport;

/** The cable to a device: says greetings and questions only, hears report by report, and keeps all it heard. */
final class ReaderCable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** So many signs of life in a row and nothing else: the device is alive, and silent. */
    private static final int MOST_SIGNS_OF_LIFE = 100;

    private static final int SIGN_OF_LIFE = 0x22;

    private final Transport transport;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private int textType = Question.TEXT;
    private boolean isTextTypeKnown;

    ReaderCable(Transport transport) {
        this.transport = transport;
    }

    void say(Greeting greeting) throws IOException {
        transport.write(greeting.report());
    }

    void ask(Question question) throws IOException {
        transport.write(question.report(textType));
    }

    /** The device knows questions in reports of this type. */
    void isUnderstood() {
        isTextTypeKnown = true;
    }

    /** As long as no question was understood, the next one goes in a report of the other type. */
    void askOtherwise() {
        if (!isTextTypeKnown) {
            textType = textType == Question.TEXT ? Question.TEXT_OF_READER : Question.TEXT;
        }
    }

    /** Signs of life are passed over: they may come at any time. */
    Heard hear() throws IOException {
        for (int signs = 0; signs < MOST_SIGNS_OF_LIFE; signs++) {
            byte[] report = transport.read(PATIENCE);
            if (report.length == 0) {
                return Heard.SILENCE;
            }
            heard.writeBytes(report);
            Optional<HidReport> whole = report.length == HidReport.SIZE
                    ? HidReport.at(new CapturePart(HidReport.CAPTURED_AS, "", report, 0, 0), 0)
                    : Optional.empty();
            if (whole.isEmpty()) {
                return Heard.DAMAGED;
            }
            if (whole.get().type() != SIGN_OF_LIFE) {
                return Heard.of(whole.get(), report);
            }
        }
        return Heard.SILENCE;
    }

    /** All that was heard since this was last asked for. */
    byte[] takeHeard() {
        byte[] all = heard.toByteArray();
        heard.reset();
        return all;
    }
}
