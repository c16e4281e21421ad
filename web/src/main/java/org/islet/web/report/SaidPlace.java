package org.islet.web.report;

import org.islet.devices.decode.Place;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.ServerPhrases;
import org.islet.web.site.PageSentences;

/**
 * Where in a capture an event was read, as a page says it and links to it.
 *
 * @param file among those that the capture holds, from 0
 * @param number of the byte or the line
 * @param words such as line 7
 */
public record SaidPlace(String capture, int file, int number, boolean isLine, String words) {

    public static SaidPlace of(String capture, Source source) {
        Phrase place = Place.beyondTheFirst(source).orElseGet(() -> Place.of(source));
        return new SaidPlace(
                capture,
                source.file(),
                source.position(),
                source.line().isPresent(),
                ServerPhrases.say(place, PageSentences.language()));
    }
}
