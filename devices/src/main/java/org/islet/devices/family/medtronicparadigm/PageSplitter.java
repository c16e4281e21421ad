package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.islet.devices.capture.CapturePart;

/** Files of several pages in a row, of one sort or both, cut into their pages; the last may be cut short. */
final class PageSplitter {

    /** All pages a pump has are a seventh of this. */
    static final int LARGEST_FILE = 1 << 20;

    private PageSplitter() {}

    static List<CapturePart> pages(List<CapturePart> parts) {
        return parts.stream().flatMap(part -> pages(part).stream()).toList();
    }

    private static List<CapturePart> pages(CapturePart part) {
        if (ReplyCode.of(part).isPresent()) {
            return List.of(part);
        }
        byte[] bytes = part.bytes();
        if (bytes.length <= PageChecksum.PAGE || bytes.length > LARGEST_FILE) {
            return List.of(part);
        }
        if (bytes.length == PageChecksum.ISIG_PAGE
                && (part.kind().equals(PartKind.ISIG_PAGE.word()) || PageChecksum.isValidIsig(bytes, 0))) {
            return List.of(part);
        }
        boolean holdsPages = holdsOne(bytes, PageChecksum::isValid);
        boolean holdsIsig = holdsOne(bytes, PageChecksum::isValidIsig);
        return holdsPages || holdsIsig
                ? cut(part, holdsPages ? PageChecksum.PAGE : PageChecksum.ISIG_PAGE)
                : List.of(part);
    }

    /** One valid checksum where a page would end is enough: the others may be damaged. */
    private static boolean holdsOne(byte[] bytes, BiPredicate<byte[], Integer> isValid) {
        for (int at = 0; at < bytes.length; at += PageChecksum.PAGE) {
            if (isValid.test(bytes, at)) {
                return true;
            }
        }
        return false;
    }

    /** {@code size} is that of a page whose checksum does not tell. */
    private static List<CapturePart> cut(CapturePart part, int size) {
        byte[] bytes = part.bytes();
        List<CapturePart> pages = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int next = PageChecksum.isValidIsig(bytes, at) ? PageChecksum.ISIG_PAGE : size;
            byte[] page = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + next));
            pages.add(new CapturePart(part.kind(), "", page, part.file(), part.offset() + at));
            at += next;
        }
        return pages;
    }
}
