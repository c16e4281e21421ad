package org.islet.devices.family.medtronicparadigm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The history, from the newest page to the oldest, or to the first that was read before and is still the same. */
final class HistoryReading {

    /** A pump holds no more. */
    static final int MOST_PAGES = 36;

    /** Up to the x12, which do not tell how many they hold. */
    static final int MOST_PAGES_OF_OLD = 32;

    private final PageQuestion question;
    private final Optional<ReadMark> before;

    /** @param before of a pump that was not reset since */
    HistoryReading(PageQuestion question, Optional<ReadMark> before) {
        this.question = question;
        this.before = before;
    }

    /** @return the marks of what is read now */
    List<String> read(int count) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Optional<byte[]> page = question.ask(PumpCommand.HISTORY_PAGE, number, (byte) number);
            if (page.isEmpty()) {
                break;
            }
            pages.add(page.get());
            if (number > 0 && before.isPresent() && before.get().knows(page.get())) {
                return joined(ReadMark.marksOf(pages), before.get().behind(page.get()));
            }
        }
        return ReadMark.marksOf(pages);
    }

    private static List<String> joined(List<String> now, List<String> earlier) {
        List<String> joined = new ArrayList<>(now);
        joined.addAll(earlier);
        return joined;
    }
}
