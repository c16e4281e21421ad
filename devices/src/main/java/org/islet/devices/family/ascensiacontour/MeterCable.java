package org.islet.devices.family.ascensiacontour;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.islet.devices.transport.Transport;

/** The cable to a meter: sends single signs, hears whole messages, and keeps every report it heard. */
final class MeterCable {

    private final Transport transport;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    MeterCable(Transport transport) {
        this.transport = transport;
    }

    void say(byte sign) throws IOException {
        transport.write(HidReport.ofHost(new byte[] {sign}));
    }

    /** {@link Message#NONE} when the meter stays silent that long. */
    Message hear(Duration patience) throws IOException {
        var payload = new ByteArrayOutputStream();
        while (true) {
            byte[] report = transport.read(patience);
            if (report.length == 0) {
                return payload.size() == 0 ? Message.NONE : Message.of(payload.toByteArray());
            }
            if (report.length != HidReport.SIZE || !HidReport.isOfMeter(report, 0)) {
                return Message.DAMAGED;
            }
            heard.writeBytes(report);
            payload.writeBytes(HidReport.payload(report));
            boolean goesOn = HidReport.payloadLength(report, 0) == HidReport.MOST;
            if (!goesOn || Message.isOver(payload.toByteArray())) {
                return Message.of(payload.toByteArray());
            }
        }
    }

    byte[] reportsHeard() {
        return heard.toByteArray();
    }
}
