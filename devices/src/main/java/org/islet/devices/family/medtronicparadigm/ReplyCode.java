package org.islet.devices.family.medtronicparadigm;

import java.util.OptionalInt;
import org.islet.devices.capture.CapturePart;

/** The command an answer belongs to, from a part's kind: {@code reply-8d} answers command 0x8D. */
final class ReplyCode {

    static final String WORD = "reply-";

    private ReplyCode() {}

    static OptionalInt of(CapturePart part) {
        String kind = part.kind();
        if (!kind.matches(WORD + "[0-9a-f]{2}")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(kind.substring(WORD.length()), 16));
    }
}
