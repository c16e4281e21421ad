package org.islet.account.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;

/**
 * A browser in plain words, as far as it tells; it may say anything, so these are for a person to recognise it by and
 * decide nothing.
 *
 * @param program such as Firefox; empty where it is none of those we know
 * @param system such as Windows; empty likewise
 */
public record Browser(Optional<String> program, Optional<String> system) {

    /** A word in what a browser says of itself, and what it is called. */
    private record Mark(String word, String name) {}

    /** The first that is found: most browsers name those they want to be taken for, too. */
    private static final List<Mark> PROGRAMS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("Vivaldi/", "Vivaldi"),
            new Mark("Firefox/", "Firefox"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Windows", "Windows"),
            new Mark("Android", "Android"),
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Macintosh", "macOS"),
            new Mark("Linux", "Linux"));

    public Browser {
        Objects.requireNonNull(program);
        Objects.requireNonNull(system);
    }

    /** From the header {@code User-Agent}; empty where none was sent. */
    public static Browser of(String userAgent) {
        return new Browser(first(PROGRAMS, userAgent), first(SYSTEMS, userAgent));
    }

    /** Firefox on Windows. */
    public Phrase phrase() {
        if (program.isPresent()) {
            return system.map(known -> Phrase.of("browser.on", program.get(), known))
                    .orElseGet(() -> Phrase.of("browser.named", program.get()));
        }
        return system.map(known -> Phrase.of("browser.some-on", known)).orElseGet(() -> Phrase.of("browser.some"));
    }

    private static Optional<String> first(List<Mark> marks, String userAgent) {
        return marks.stream()
                .filter(mark -> userAgent.contains(mark.word()))
                .map(Mark::name)
                .findFirst();
    }
}
