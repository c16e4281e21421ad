package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;

/**
 * Which ISIG page belongs to which glucose page. An ISIG page says so itself: at the place of a stamped record it has
 * that record's opcode, so pages meet whatever the order they were read in. Pages that do not say it are taken by their
 * names where all have one, else in the order given where there are as many of one kind as of the other.
 */
final class IsigPairing {

    /** A page that has this share of the opcodes is its own; a foreign one has hardly any. */
    private static final double OWN = 0.5;

    /** Pumps hold 32 pages of each; what is more is not compared with each other but taken by name or order. */
    private static final int MOST_PAGES = 100;

    private final Map<CapturePart, CapturePart> pairs = new IdentityHashMap<>();
    private final List<CapturePart> unpaired;

    private IsigPairing(List<CapturePart> currents) {
        unpaired = new ArrayList<>(currents);
    }

    /**
     * @param glucose all glucose pages, for the order they were given in
     * @param isig all ISIG pages
     * @param trusted the glucose pages with a right checksum
     * @param currents the ISIG pages with a right checksum
     */
    static IsigPairing of(
            List<CapturePart> glucose, List<CapturePart> isig, List<CapturePart> trusted, List<CapturePart> currents) {
        var pairing = new IsigPairing(currents);
        if (Math.max(trusted.size(), currents.size()) <= MOST_PAGES) {
            pairing.pairByContent(trusted);
        }
        if (areNamed(glucose) && areNamed(isig)) {
            pairing.pairByName(trusted);
        } else if (pairing.pairs.isEmpty() && glucose.size() == isig.size()) {
            for (int i = 0; i < isig.size(); i++) {
                pairing.pair(glucose.get(i), isig.get(i));
            }
        }
        return pairing;
    }

    Optional<IsigPage> of(CapturePart glucose) {
        return Optional.ofNullable(pairs.get(glucose)).map(IsigPage::new);
    }

    /** The ISIG pages with a right checksum of which it is not known where they belong. */
    List<CapturePart> unpaired() {
        return unpaired;
    }

    private void pairByContent(List<CapturePart> glucose) {
        for (CapturePart page : glucose) {
            List<SensorRecord> stamped = stamped(page);
            unpaired.stream()
                    .filter(current -> share(stamped, current) >= OWN)
                    .max(Comparator.comparingDouble((CapturePart current) -> share(stamped, current))
                            .thenComparingInt(IsigPairing::usedLength))
                    .ifPresent(current -> pair(page, current));
        }
    }

    private void pairByName(List<CapturePart> glucose) {
        for (CapturePart page : glucose) {
            for (CapturePart current : List.copyOf(unpaired)) {
                if (!pairs.containsKey(page) && current.name().equals(page.name())) {
                    pair(page, current);
                }
            }
        }
    }

    private void pair(CapturePart page, CapturePart current) {
        if (unpaired.removeIf(other -> other == current)) {
            pairs.put(page, current);
        }
    }

    private static double share(List<SensorRecord> stamped, CapturePart current) {
        IsigPage page = new IsigPage(current);
        long own = stamped.stream()
                .filter(record -> page.word(record.place()) == record.opcode())
                .count();
        return stamped.isEmpty() ? 0 : (double) own / stamped.size();
    }

    /** A page read again later holds more. */
    private static int usedLength(CapturePart current) {
        int used = PageChecksum.ISIG_WORDS_END;
        while (used > 0 && current.bytes()[used - 1] == 0) {
            used--;
        }
        return used;
    }

    private static List<SensorRecord> stamped(CapturePart page) {
        return SensorPage.of(page, PageChecksum.PAGE_WITHOUT_CHECKSUM).records().stream()
                .filter(record -> record.isStamped() && record.opcode() != 0x10)
                .toList();
    }

    private static boolean areNamed(Collection<CapturePart> pages) {
        return pages.stream().noneMatch(page -> page.name().isEmpty());
    }
}
