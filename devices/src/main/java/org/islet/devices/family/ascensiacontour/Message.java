package org.islet.devices.family.ascensiacontour;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a meter sent before it waits for an answer.
 *
 * @param frames whole ones, in order
 * @param closing the last control byte outside any frame (ENQ, EOT, NAK, …)
 * @param isDamaged something in it was neither a whole frame nor a control byte
 */
record Message(List<Frame> frames, OptionalInt closing, boolean isDamaged) {

    static final Message NONE = new Message(List.of(), OptionalInt.empty(), false);
    static final Message DAMAGED = new Message(List.of(), OptionalInt.empty(), true);

    Message {
        frames = List.copyOf(frames);
    }

    static Message of(byte[] payload) {
        List<Frame> frames = new ArrayList<>();
        OptionalInt closing = OptionalInt.empty();
        boolean isDamaged = false;
        int at = 0;
        while (at < payload.length) {
            if (payload[at] == Frame.STX) {
                FrameSpan span = FrameSpan.at(payload, at);
                span.frame().ifPresent(frames::add);
                isDamaged |= span.frame().isEmpty();
                at = span.to();
            } else {
                boolean isControl = FrameSpan.isControl(payload[at]);
                closing = isControl ? OptionalInt.of(payload[at]) : closing;
                isDamaged |= !isControl && payload[at] != Frame.CR && payload[at] != Frame.LF;
                at++;
            }
        }
        return new Message(frames, closing, isDamaged);
    }

    boolean isSilence() {
        return equals(NONE);
    }

    /** What is damaged closes with nothing: a control byte in it may be damage too. */
    boolean closesWith(byte control) {
        return !isDamaged && closing.isPresent() && closing.getAsInt() == control;
    }

    /** Whether a payload is over although its last report was full: a lone control byte or a frame's trailer ends it. */
    static boolean isOver(byte[] payload) {
        int last = payload.length - 1;
        if (last < 0) {
            return true;
        }
        if (payload[last] == Frame.ENQ || payload[last] == Frame.EOT || payload[last] == Frame.ACK) {
            return true;
        }
        int end = last - Frame.TRAILER;
        return end >= 0
                && payload[last] == Frame.LF
                && payload[last - 1] == Frame.CR
                && (payload[end] == Frame.ETX || payload[end] == Frame.ETB);
    }
}
