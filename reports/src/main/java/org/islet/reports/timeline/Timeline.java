package org.islet.reports.timeline;

import java.util.ArrayList;
import java.util.List;
import org.islet.devices.event.DeviceEvent;

/** Places the events of a capture that is small enough to be held. */
public final class Timeline {

    private Timeline() {}

    /**
     * @param events in the order the capture said them
     * @param device whose they are, in a person's words
     * @param capture the stored capture's id, or the file's name
     */
    public static Placement place(
            List<? extends DeviceEvent> events, CaptureClock clock, String device, String capture) {
        var survey = new Survey(clock);
        events.forEach(survey::see);
        Placing placing = survey.placing();
        List<PlacedEvent> placed = new ArrayList<>(events.size());
        for (DeviceEvent event : events) {
            placed.add(placing.place(event, device, capture));
        }
        return new Placement(placed, placing.drift(), placing.clockChanges());
    }
}
