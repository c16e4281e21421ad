package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.islet.devices.capture.CapturePart;

/** Files of several pages in a row, cut into their pages; the last may be cut short. */
final class Splitting {

    /** All pages a pump has are a seventh of this. */
    static final int LARGEST_FILE = 1 << 20;

    private Splitting() {}

    static List<CapturePart> pages(List<CapturePart> parts) {
        return parts.stream().flatMap(part -> pages(part).stream()).toList();
    }

    private static List<CapturePart> pages(CapturePart part) {
        if (ReplyCode.of(part).isPresent()) {
            return List.of(part);
        }
        if (holdsSeveral(part, PageChecksum.ISIG_PAGE, PageChecksum::isValidIsig)) {
            return cut(part, PageChecksum.ISIG_PAGE);
        }
        if (holdsSeveral(part, PageChecksum.PAGE, PageChecksum::isValid)) {
            return cut(part, PageChecksum.PAGE);
        }
        return List.of(part);
    }

    /** One valid checksum where a page would end is enough: the others may be damaged. */
    private static boolean holdsSeveral(CapturePart part, int size, BiPredicate<byte[], Integer> isValid) {
        int length = part.bytes().length;
        if (length <= size || length > LARGEST_FILE) {
            return false;
        }
        for (int at = 0; at + size <= length; at += size) {
            if (isValid.test(part.bytes(), at)) {
                return true;
            }
        }
        return false;
    }

    private static List<CapturePart> cut(CapturePart part, int size) {
        List<CapturePart> pages = new ArrayList<>();
        for (int at = 0; at < part.bytes().length; at += size) {
            byte[] page = Arrays.copyOfRange(part.bytes(), at, Math.min(part.bytes().length, at + size));
            pages.add(new CapturePart(part.kind(), "", page, part.file(), part.offset() + at));
        }
        return pages;
    }
}
