package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.islet.devices.capture.Cursor;

/**
 * How far a pump was read: {@code 1/36/1a2b3c4d,…/1031}.
 *
 * <p>History pages move up by one whenever the pump begins a new one, so they are recognised by what is on them. The page
 * that was the newest is still written on, and the one before it may hold a square bolus that ended later: what is
 * marked are the pages behind the newest, and whatever is not as it was marked is read again.
 *
 * @param historyPages how many there were; fewer than that later: the pump was reset
 * @param closedPages checksums of the pages behind the newest one, the newest first
 * @param sensorPage the newest, still written on then; empty where there was no sensor
 */
record ReadMark(int historyPages, List<String> closedPages, OptionalLong sensorPage) {

    private static final String VERSION = "1";
    private static final Pattern TEXT = Pattern.compile(VERSION + "/(\\d{1,4})/([0-9a-f,]*)/(\\d{0,10})");

    /** A page that was changed hides itself; the one behind it still marks the place. */
    private static final int MARKED = 3;

    ReadMark {
        closedPages = List.copyOf(closedPages);
    }

    /** Empty for the start, and for what another version wrote. */
    static Optional<ReadMark> of(Cursor cursor) {
        Matcher text = TEXT.matcher(cursor.value());
        if (!text.matches()) {
            return Optional.empty();
        }
        return Optional.of(new ReadMark(
                Integer.parseInt(text.group(1)),
                Stream.of(text.group(2).split(","))
                        .filter(mark -> !mark.isEmpty())
                        .toList(),
                text.group(3).isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text.group(3)))));
    }

    Cursor cursor() {
        return new Cursor(VERSION + "/" + historyPages + "/"
                + closedPages.stream().limit(MARKED).collect(Collectors.joining(","))
                + "/" + (sensorPage.isPresent() ? sensorPage.getAsLong() : ""));
    }

    /** Whether this page and all behind it were read before and are as they were. */
    boolean knows(byte[] page) {
        return closedPages.contains(mark(page));
    }

    /** The marks behind a page that is known. */
    List<String> behind(byte[] page) {
        return closedPages.subList(closedPages.indexOf(mark(page)) + 1, closedPages.size());
    }

    /** @param pages read now, the newest first */
    static List<String> marksOf(List<byte[]> pages) {
        List<String> marks = new ArrayList<>();
        pages.stream().skip(1).limit(MARKED).map(ReadMark::mark).forEach(marks::add);
        return marks;
    }

    private static String mark(byte[] page) {
        var sum = new CRC32();
        sum.update(page);
        return "%08x".formatted(sum.getValue());
    }
}
