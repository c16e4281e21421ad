package org.islet.web.report;

import java.util.ArrayList;
import java.util.List;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.compose.EventWords;
import org.islet.reports.model.Presentation;
import org.islet.reports.words.Words;
import org.islet.web.site.PageSentences;

/** An event in words on a page: what it is, and what it says, in the unit its device stored. */
public final class SaidEvent {

    private SaidEvent() {}

    public static String what(DeviceEvent event) {
        return words(GlucoseUnit.MG_PER_DL).say(EventWords.what(event));
    }

    public static String value(DeviceEvent event) {
        GlucoseUnit stored = EventWords.unitOf(event, GlucoseUnit.MG_PER_DL);
        Words words = words(stored);
        var said = EventWords.of(event, stored);
        List<String> parts = new ArrayList<>();
        if (said.value().isKnown()) {
            parts.add((words.number(said.value()) + " "
                            + said.unit().map(words::say).orElse(""))
                    .strip());
        }
        said.details().forEach(detail -> parts.add(words.say(detail)));
        return String.join("; ", parts);
    }

    private static Words words(GlucoseUnit unit) {
        return new Words(Presentation.PLAIN.in(PageSentences.language()), unit);
    }
}
