package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.phrase.Phrase;

/** Pages whose checksum is right, or was taken off; the others are named and nothing of them is used. */
final class PageCrcFilter {

    private PageCrcFilter() {}

    /**
     * History and glucose pages.
     *
     * @param what the key of what is on them
     */
    static List<CapturePart> trusted(List<CapturePart> pages, String what, EventSink sink) {
        return trusted(pages, what, PageChecksum.PAGE, PageCrcFilter::isTrusted, sink);
    }

    static List<CapturePart> trustedIsig(List<CapturePart> pages, EventSink sink) {
        return trusted(pages, "paradigm.page.isig", PageChecksum.ISIG_PAGE, PageCrcFilter::isTrustedIsig, sink);
    }

    private static List<CapturePart> trusted(
            List<CapturePart> pages, String what, int size, Predicate<CapturePart> isTrusted, EventSink sink) {
        List<CapturePart> trusted = new ArrayList<>();
        for (CapturePart page : pages) {
            if (isTrusted.test(page)) {
                trusted.add(page);
            } else {
                sink.problem(new Problem(page.source(0, page.bytes().length), refusal(page, what, size)));
            }
        }
        return trusted;
    }

    static boolean isTrusted(CapturePart page) {
        return switch (page.bytes().length) {
            case PageChecksum.PAGE -> PageChecksum.isValid(page.bytes(), 0);
            case PageChecksum.PAGE_WITHOUT_CHECKSUM -> true;
            default -> false;
        };
    }

    static boolean isTrustedIsig(CapturePart page) {
        return page.bytes().length == PageChecksum.ISIG_PAGE && PageChecksum.isValidIsig(page.bytes(), 0);
    }

    private static Phrase refusal(CapturePart page, String what, int size) {
        int length = page.bytes().length;
        return length == size
                ? Phrase.of("paradigm.page-checksum", Phrase.of(what))
                : Phrase.of("paradigm.page-size", Phrase.of(what), length);
    }
}
