package org.islet.devices.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.junit.jupiter.api.Test;

class EventObjectTest {

    @Test
    void saysTheMomentAnEventWasPlacedAtAndTakesWhatIsAdded() throws IOException {
        var origin = new Origin(DeviceTime.toTheMinute(LocalDateTime.of(2014, 3, 21, 6, 37)), Source.ofLine(0, 7));
        var rewind = new InfusionSetEvent(
                origin, InfusionSetEvent.Kind.REWIND, Optional.empty(), Optional.empty(), Optional.empty());
        var text = new StringWriter();

        try (var json = EventObject.document(text)) {
            EventObject.open(rewind, OffsetDateTime.parse("2014-03-21T06:37:00+01:00"), json);
            json.writeStringField("device", "Pump 5");
            json.writeEndObject();
        }

        assertThat(text)
                .hasToString("{\"type\":\"rewind\",\"deviceTime\":\"2014-03-21T06:37\","
                        + "\"time\":\"2014-03-21T06:37:00+01:00\",\"source\":{\"file\":0,\"line\":7},"
                        + "\"device\":\"Pump 5\"}");
    }
}
