package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;

/** Pages whose checksum is right, or was taken off; the others are named and nothing of them is used. */
final class PageTrust {

    private PageTrust() {}

    static List<CapturePart> trusted(List<CapturePart> pages, String what, EventSink sink) {
        List<CapturePart> trusted = new ArrayList<>();
        for (CapturePart page : pages) {
            if (isTrusted(page)) {
                trusted.add(page);
            } else {
                sink.problem(new Problem(page.source(0, page.bytes().length), refusal(page, what)));
            }
        }
        return trusted;
    }

    static boolean isTrusted(CapturePart page) {
        return switch (page.bytes().length) {
            case PageChecksum.PAGE -> PageChecksum.isValid(page.bytes(), 0);
            case PageChecksum.PAGE_WITHOUT_CHECKSUM -> true;
            case PageChecksum.ISIG_PAGE -> PageChecksum.isValidIsig(page.bytes(), 0);
            default -> false;
        };
    }

    private static String refusal(CapturePart page, String what) {
        int length = page.bytes().length;
        boolean isWhole = length == PageChecksum.PAGE || length == PageChecksum.ISIG_PAGE;
        return isWhole
                ? "The checksum of this %s page is wrong: nothing of it is used; read the pump again".formatted(what)
                : "This %s page has %d bytes, not a page's size: nothing of it is used; read the pump again"
                        .formatted(what, length);
    }
}
