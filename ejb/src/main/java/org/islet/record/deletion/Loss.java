package org.islet.record.deletion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What goes with an upload when it is deleted.
 *
 * @param upload its id
 * @param sameBytes how many other uploads brought the same bytes; while there is one, nothing goes
 * @param kept how many of its events stay, because other uploads told them, too
 * @param days from how many days something goes, by the clock of the device; and the first and the last of them
 * @param kinds how many events of each type go, the most first
 * @param reports the ids of the reports that show such events, in the order of the menu
 */
public record Loss(
        UUID upload,
        String fileName,
        long size,
        int sameBytes,
        int kept,
        int days,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        List<LostKind> kinds,
        List<String> reports) {

    /**
     * Events of one type.
     *
     * @param type the contract's word for it
     */
    public record LostKind(String type, int events) {}

    public Loss {
        kinds = List.copyOf(kinds);
        reports = List.copyOf(reports);
    }

    public int events() {
        return kinds.stream().mapToInt(LostKind::events).sum();
    }
}
