package org.islet.devices.family.medtronicparadigm;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.islet.devices.bytes.Crc8;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.emulator.EmulatedDevice;

/**
 * A CareLink stick with a pump beside it, made by us from what is known of both (docs/devices/medtronic-paradigm.md), with
 * the moods that are known of them. What takes time in a real one is a number of questions about the link here.
 */
public final class ParadigmEmulator implements EmulatedDevice {

    private static final String DESCRIPTION = "ComLink II";
    private static final int SIGNAL = 0xC0;
    private static final int PACKET = 64;
    private static final int DATA_READY = 0x01;
    private static final int RECEIVING = 0x02;

    private final EmulatedPump pump;
    private final Deque<byte[]> toHost = new ArrayDeque<>();
    private final Deque<RadioBlock> heard = new ArrayDeque<>();
    private int signal = SIGNAL;
    private int statusesUntilGood;
    private int delay;
    private int waking;
    private int betweenBlocks;
    private int notYet;
    private int blocks;
    private int damagedBlock = -1;
    private int lostBlock = -1;

    /**
     * @param memory what the pump would tell, with its model and its number of six digits: made by {@link ParadigmEncoder}
     * @throws IllegalArgumentException if the model is no Paradigm we know
     */
    public ParadigmEmulator(RawCapture memory) {
        this.pump = new EmulatedPump(memory);
    }

    /** The signal is weak, and gets good when it was asked for so often. */
    public ParadigmEmulator weakSignal(int questions) {
        statusesUntilGood = questions;
        return this;
    }

    /** Whatever the pump says, the link says nothing of it for so many questions. */
    public ParadigmEmulator slowRadio(int questions) {
        delay = questions;
        return this;
    }

    /**
     * As long as a real one takes, in questions about the link a tenth of a second apart: fifteen seconds until a pump
     * wakes (12 to 17), half a second until an answer begins, and a tenth, our estimate, for each of its records.
     */
    public ParadigmEmulator atRadioPace() {
        waking = 150;
        delay = 5;
        betweenBlocks = 1;
        return this;
    }

    /** The block with this number, counted from 0, comes damaged once, and whole when it is fetched again. */
    public ParadigmEmulator damagedBlock(int number) {
        damagedBlock = number;
        return this;
    }

    /** The block with this number never reaches the stick. */
    public ParadigmEmulator lostBlock(int number) {
        lostBlock = number;
        return this;
    }

    /** After so many frames the pump goes back to sleep, until it is woken. */
    public ParadigmEmulator asleepAfter(int frames) {
        pump.sleepAfter(frames);
        return this;
    }

    /** After so many frames the pump is carried away. */
    public ParadigmEmulator goneAfter(int frames) {
        pump.fallSilentAfter(frames);
        return this;
    }

    /** The pump's clock shows this, whatever it showed when its memory was made. */
    public ParadigmEmulator showing(LocalDateTime clock) {
        pump.show(clock);
        return this;
    }

    public ParadigmEmulator lowBattery() {
        pump.lowBattery();
        return this;
    }

    /** Whatever it is asked, it gives a bolus. */
    public ParadigmEmulator givingABolus() {
        for (PumpCommand command : PumpCommand.values()) {
            pump.refuse(command, PumpRefusal.BOLUS_IN_PROGRESS);
        }
        return this;
    }

    ParadigmEmulator refusing(PumpCommand command, PumpRefusal why) {
        pump.refuse(command, why);
        return this;
    }

    /** A stick answers one packet at a time. */
    @Override
    public void hear(byte[] packet) {
        toHost.clear();
        if (packet[0] == RadioFrame.SEND) {
            transmit(packet);
        } else if (packet[0] == StickCommand.READ_RADIO.code()) {
            giveBlock((packet[2] & 0xFF) << 8 | packet[3] & 0xFF);
        } else if (packet[0] == StickCommand.LINK_STATUS.code()) {
            tell(linkStatus());
        } else if (packet[0] == StickCommand.PRODUCT.code()) {
            tell(StickReply.done(0, product()));
        } else if (packet[0] == StickCommand.SIGNAL_STRENGTH.code()) {
            tell(StickReply.done(0, (byte) (statusesUntilGood-- > 0 ? CareLinkStick.GOOD_SIGNAL - 1 : signal)));
        } else {
            throw new IllegalStateException("The host must not say " + packet[0]);
        }
    }

    private void transmit(byte[] frame) {
        int code = Crc8.of(frame, 0, RadioFrame.COMMAND_AT + 1);
        if (code != (frame[RadioFrame.COMMAND_AT + 1] & 0xFF)) {
            throw new IllegalStateException("The checksum of the frame is wrong");
        }
        tell(StickReply.done(0));
        heard.clear();
        List<byte[]> records = pump.hear(frame);
        for (int i = 0; i < records.size(); i++) {
            if (blocks++ != lostBlock) {
                heard.add(new RadioBlock(records.get(i), i == records.size() - 1));
            }
        }
        boolean isWaking = (frame[RadioFrame.COMMAND_AT] & 0xFF) == PumpCommand.WAKE_RADIO.code();
        notYet = isWaking ? Math.max(waking, delay) : delay;
    }

    private StickReply linkStatus() {
        if (heard.isEmpty() || notYet-- > 0) {
            return StickReply.done(heard.isEmpty() ? 0 : RECEIVING);
        }
        int size = heard.getFirst().bytes().length;
        return StickReply.done(DATA_READY, (byte) (size >> 8), (byte) size);
    }

    private void giveBlock(int size) {
        byte[] block = heard.getFirst().bytes();
        if (block.length != size) {
            throw new IllegalStateException("Another size was offered");
        }
        if (damagedBlock == 0) {
            block[RadioBlock.DATA_AT] ^= 1;
        } else {
            heard.removeFirst();
            notYet = Math.max(notYet, betweenBlocks);
        }
        damagedBlock--;
        for (int at = 0; at < block.length; at += PACKET) {
            toHost.add(Arrays.copyOfRange(block, at, Math.min(block.length, at + PACKET)));
        }
    }

    private static byte[] product() {
        byte[] head = {0x00, 0x09, 0x12, 0x01, 0x10, 0x00};
        byte[] product = Arrays.copyOf(head, head.length + DESCRIPTION.length());
        byte[] name = DESCRIPTION.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name, 0, product, head.length, name.length);
        return product;
    }

    private void tell(StickReply reply) {
        toHost.add(reply.bytes());
    }

    @Override
    public Optional<byte[]> tell() {
        return Optional.ofNullable(toHost.poll());
    }
}
