package org.islet.uploader.emulated;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.family.ascensiacontour.ContourEncoder;
import org.islet.devices.family.ascensiacontour.ContourMeter;

/** A Contour meter on USB: wakes on EOT, tells a frame for every ACK, says it again on NAK. */
public final class EmulatedContour implements UsbDevice {

    private static final int EOT = 0x04;
    private static final int ACK = 0x06;
    private static final int NAK = 0x15;
    private static final int ENDPOINT_IN = 0x81;
    private static final int REPORT_SIZE = 64;
    private static final int PREFIX = 4;

    private final int productId;
    private final List<byte[]> messages;
    private final Deque<byte[]> toSend = new ArrayDeque<>();
    private final List<Integer> heard = new ArrayList<>();
    private int at = -1;
    private int stallAt = Integer.MAX_VALUE;
    private Runnable atMessage = () -> {};
    private int runAt = Integer.MAX_VALUE;
    private boolean isMute;

    public EmulatedContour(int productId, ContourMeter meter, LocalDateTime clock, List<? extends DeviceEvent> memory) {
        this.productId = productId;
        this.messages = ContourEncoder.messages(ContourEncoder.records(meter, clock, memory));
    }

    /** The answer number {@code message} begins with a stalled endpoint, once. */
    public EmulatedContour stallingAt(int message) {
        stallAt = message;
        return this;
    }

    /** Something happens just before answer number {@code message}. */
    public EmulatedContour before(int message, Runnable what) {
        runAt = message;
        atMessage = what;
        return this;
    }

    public EmulatedContour mute() {
        isMute = true;
        return this;
    }

    /** The signs the host has sent. */
    public List<Integer> heard() {
        return List.copyOf(heard);
    }

    public int messages() {
        return messages.size();
    }

    @Override
    public String product() {
        return "Contour USB";
    }

    @Override
    public int out(int endpoint, byte[] report) {
        int sign = report[PREFIX];
        heard.add(sign);
        if (isMute) {
            return 0;
        }
        switch (sign) {
            case EOT -> tell(0);
            case ACK -> tell(at + 1);
            case NAK -> tell(at);
            default -> throw new IllegalStateException("The host must not say " + sign);
        }
        return 0;
    }

    private void tell(int message) {
        toSend.clear();
        at = message;
        if (message == runAt) {
            runAt = Integer.MAX_VALUE;
            atMessage.run();
        }
        if (message < messages.size()) {
            toSend.addAll(ContourEncoder.hidReports(messages.get(message)));
        }
    }

    @Override
    public In in(int endpoint) {
        if (endpoint != ENDPOINT_IN) {
            return In.stalled();
        }
        if (at == stallAt) {
            stallAt = Integer.MAX_VALUE;
            return In.stalled();
        }
        byte[] next = toSend.poll();
        return next == null ? In.NOTHING_YET : In.of(next);
    }

    /** A HID interface with one interrupt endpoint each way. */
    @Override
    public byte[] descriptors() {
        int total = 9 + 9 + 9 + 7 + 7;
        ByteBuffer all = ByteBuffer.allocate(18 + total).order(ByteOrder.LITTLE_ENDIAN);
        all.put(new byte[] {18, 1, 0, 2, 0, 0, 0, REPORT_SIZE});
        all.putShort((short) 0x1A79).putShort((short) productId);
        all.put(new byte[] {0, 1, 1, 2, 3, 1});
        all.put(new byte[] {9, 2, (byte) total, 0, 1, 1, 0, (byte) 0x80, 50});
        all.put(new byte[] {9, 4, 0, 0, 2, 3, 0, 0, 0});
        all.put(new byte[] {9, 0x21, 0x11, 1, 0, 1, 0x22, 33, 0});
        all.put(new byte[] {7, 5, (byte) ENDPOINT_IN, 3, REPORT_SIZE, 0, 1});
        all.put(new byte[] {7, 5, 0x01, 3, REPORT_SIZE, 0, 1});
        return all.array();
    }
}
