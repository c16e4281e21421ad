package org.islet.devices.family.lifescanultramini;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.islet.devices.emulator.EmulatedDevice;

/** A meter at the end of a cable. Its memory is what {@link UltraMiniEncoder} wrote, newest first. */
public final class UltraMiniEmulator implements EmulatedDevice {

    private static final int MOST = 500;

    private final String serial;
    private final LocalDateTime clock;
    private final List<byte[]> records;
    private final Queue<byte[]> toTell = new ArrayDeque<>();
    private boolean isOdd;
    private boolean isMute;
    private boolean wasAskedToChange;
    private int answersLeft = Integer.MAX_VALUE;
    private int answersToDamage;
    private int answersToRepeat;
    private int questionsToMiss;
    private byte[] lastAnswer = {};

    public UltraMiniEmulator(String serial, LocalDateTime clock, List<byte[]> records) {
        this.serial = serial;
        this.clock = clock;
        this.records = new ArrayList<>(records);
    }

    /** It was measured with once more: the oldest record goes where there are 500. */
    public void measure(byte[] record) {
        records.add(0, record);
        if (records.size() > MOST) {
            records.remove(MOST);
        }
    }

    /** It is not there, or its plug is not in to the end. */
    public void mute() {
        isMute = true;
    }

    public void fallSilentAfter(int answers) {
        answersLeft = answers;
    }

    /** So many answers arrive with a bit turned over. */
    public void damage(int answers) {
        answersToDamage = answers;
    }

    /** So many answers come after the one before has come again. */
    public void repeat(int answers) {
        answersToRepeat = answers;
    }

    /** So many questions are not heard, and the host's count is ahead of its own. */
    public void miss(int questions) {
        questionsToMiss = questions;
    }

    /** Whether it ever heard anything but a question. */
    public boolean wasAskedToChange() {
        return wasAskedToChange;
    }

    @Override
    public void hear(byte[] piece) {
        for (int at = 0; at < piece.length && !isMute; ) {
            Optional<Frame> frame = Frame.at(piece, at);
            if (frame.isEmpty()) {
                return; // noise, of another family's question say
            }
            hearFrame(Arrays.copyOfRange(piece, at, at + frame.get().length()));
            at += frame.get().length();
        }
    }

    private void hearFrame(byte[] frame) {
        if (Frame.isDisconnect(frame)) {
            isOdd = false;
            toTell.clear();
            toTell.add(Frame.bytes(Frame.DISCONNECT | Frame.ACKNOWLEDGED, new byte[0]));
        } else if (frame.length > Frame.SMALLEST && Frame.isSentAsOdd(frame) == isOdd) {
            hearQuestion(Frame.data(frame));
        }
    }

    private void hearQuestion(byte[] question) {
        if (questionsToMiss > 0) {
            questionsToMiss--;
            return;
        }
        Optional<byte[]> answer = answer(question);
        wasAskedToChange |= answer.isEmpty();
        if (answer.isEmpty() || answersLeft == 0) {
            return;
        }
        answersLeft--;
        int expects = isOdd ? 0 : Frame.EXPECTS_ODD;
        int sends = isOdd ? Frame.SENT_AS_ODD : 0;
        toTell.add(Frame.bytes(Frame.ACKNOWLEDGED | expects | sends, new byte[0]));
        if (answersToRepeat > 0 && lastAnswer.length > 0) {
            answersToRepeat--;
            toTell.add(lastAnswer);
        }
        lastAnswer = Frame.bytes(expects | sends, answer.get());
        toTell.add(perhapsDamaged(lastAnswer));
        isOdd = !isOdd;
    }

    private byte[] perhapsDamaged(byte[] frame) {
        if (answersToDamage == 0) {
            return frame;
        }
        answersToDamage--;
        byte[] damaged = frame.clone();
        damaged[Frame.DATA] ^= 1;
        return damaged;
    }

    /** Empty for what is no question: a real meter would set its clock, or erase its memory. */
    private Optional<byte[]> answer(byte[] question) {
        if (Arrays.equals(question, UltraMiniRequest.VERSION.data())) {
            return Optional.of(text("\u0011P02.00.0025/05/07"));
        } else if (Arrays.equals(question, UltraMiniRequest.SERIAL_NUMBER.data())) {
            return Optional.of(text(serial));
        } else if (Arrays.equals(question, UltraMiniRequest.UNIT.data())) {
            return Optional.of(ofNumber(0));
        } else if (Arrays.equals(question, UltraMiniRequest.CLOCK.data())) {
            return Optional.of(ofNumber(clock.toEpochSecond(ZoneOffset.UTC)));
        }
        return isOfRecord(question) ? Optional.of(record(question)) : Optional.empty();
    }

    private static boolean isOfRecord(byte[] question) {
        return question.length == 4 && question[0] == 0x05 && question[1] == 0x1F;
    }

    private byte[] record(byte[] question) {
        int index = question[2] & 0xFF | (question[3] & 0xFF) << 8;
        return index < records.size()
                ? joined(0x06, records.get(index))
                : joined(0x0F, new byte[] {(byte) records.size(), (byte) (records.size() >> 8)});
    }

    private static byte[] text(String text) {
        return joined(0x06, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] ofNumber(long number) {
        return joined(
                0x06,
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt((int) number)
                        .array());
    }

    private static byte[] joined(int kind, byte[] body) {
        return ByteBuffer.allocate(2 + body.length)
                .put((byte) 0x05)
                .put((byte) kind)
                .put(body)
                .array();
    }

    @Override
    public Optional<byte[]> tell() {
        return Optional.ofNullable(toTell.poll());
    }
}
