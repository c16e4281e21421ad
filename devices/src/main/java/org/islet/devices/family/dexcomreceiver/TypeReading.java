package org.islet.devices.family.dexcomreceiver;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.family.dexcomreceiver.ReadMarks.Mark;
import org.islet.devices.phrase.Phrase;

/** The pages of one record type, from the newest back to the one that was the newest the last time. */
final class TypeReading {

    private static final int NO_PAGE = -1;

    private final int type;
    private final int first;
    private final int last;
    private final Optional<Mark> before;
    private int back;

    private TypeReading(int type, int first, int last, Optional<Mark> before) {
        this.type = type;
        this.first = first;
        this.last = last;
        this.before = before.filter(mark -> mark.page() >= first && mark.page() <= last);
        this.back = this.before.map(Mark::page).orElse(first);
    }

    /** Empty where the receiver has no such records. */
    static Optional<TypeReading> of(int type, byte[] range, Optional<Mark> before) {
        ByteBuffer pages = ByteBuffer.wrap(range).order(ByteOrder.LITTLE_ENDIAN);
        int first = pages.getInt();
        int last = pages.getInt();
        return first <= NO_PAGE || last < first
                ? Optional.empty()
                : Optional.of(new TypeReading(type, first, last, before));
    }

    /** How many pages are to be read, as far as is known. */
    int pages() {
        return last - back + 1;
    }

    /** The page read before is read again: it may have been filled since. */
    void read(ReceiverDialog dialog, ReceiverTranscript transcript) throws IOException, NoLongerWanted {
        int newest = last;
        while (newest >= back) {
            int oldest = Math.max(back, newest - ReceiverRequest.MOST_PAGES + 1);
            int count = newest - oldest + 1;
            byte[] pages = dialog.ask(ReceiverRequest.pages(type, oldest, count))
                    .orElseThrow(() -> new DeviceFailure(Phrase.of("dexcom-receiver.disturbed")));
            for (int i = count - 1; i >= 0; i--) {
                heard(oldest + i, page(pages, i), transcript);
            }
            newest = oldest - 1;
        }
    }

    private void heard(int number, byte[] page, ReceiverTranscript transcript) {
        transcript.page(type, number, page);
        var mark = new Mark(number, firstRecordAt(page));
        if (number == last) {
            transcript.reached(type, mark);
        }
        if (before.isPresent() && before.get().page() == number && !before.get().equals(mark)) {
            transcript.morePages(back - first);
            back = first;
        }
    }

    private static byte[] page(byte[] pages, int index) {
        int from = index * ReceiverDecoder.PAGE_SIZE;
        return Arrays.copyOfRange(pages, from, from + ReceiverDecoder.PAGE_SIZE);
    }

    /** By the system clock; 0 where the page has no record. */
    private static long firstRecordAt(byte[] page) {
        boolean hasRecord =
                PageHeader.at(page, 0).filter(head -> head.records() > 0).isPresent();
        return hasRecord
                ? Integer.toUnsignedLong(
                        ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN).getInt(PageHeader.SIZE))
                : 0;
    }
}
