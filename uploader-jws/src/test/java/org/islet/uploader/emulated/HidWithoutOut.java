package org.islet.uploader.emulated;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.islet.devices.emulator.EmulatedDevice;

/** A HID device on USB with one endpoint, at which it talks: reports come to it as the control request SET_REPORT. */
public final class HidWithoutOut implements UsbDevice {

    private static final int ENDPOINT_IN = 0x81;
    private static final int REPORT_SIZE = 64;
    private static final byte[] SET_REPORT = {0x21, 0x09, 0x00, 0x02, 0, 0, REPORT_SIZE, 0};

    private final int vendor;
    private final int product;
    private final EmulatedDevice device;
    private final AtomicInteger stalls = new AtomicInteger();
    private Runnable atReport = () -> {};
    private int runAt = Integer.MAX_VALUE;
    private int reports;

    public HidWithoutOut(int vendor, int product, EmulatedDevice device) {
        this.vendor = vendor;
        this.product = product;
        this.device = device;
    }

    /** The next report it is sent stalls, once. */
    public HidWithoutOut stalling() {
        stalls.incrementAndGet();
        return this;
    }

    /** Something happens as the host sends report number {@code report}. */
    public HidWithoutOut before(int report, Runnable what) {
        runAt = report;
        atReport = what;
        return this;
    }

    @Override
    public String product() {
        return "Reader";
    }

    @Override
    public int control(byte[] setupAndBytes) {
        if (!Arrays.equals(Arrays.copyOf(setupAndBytes, SET_REPORT.length), SET_REPORT)
                || stalls.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return STALL;
        }
        reports++;
        if (reports == runAt) {
            atReport.run();
        }
        device.hear(Arrays.copyOfRange(setupAndBytes, SET_REPORT.length, setupAndBytes.length));
        return 0;
    }

    @Override
    public int out(int endpoint, byte[] bytes) {
        return STALL;
    }

    @Override
    public In in(int endpoint) {
        if (endpoint != ENDPOINT_IN) {
            return In.stalled();
        }
        return device.tell().map(In::of).orElse(In.NOTHING_YET);
    }

    @Override
    public byte[] descriptors() {
        int total = 9 + 9 + 9 + 7;
        ByteBuffer all = ByteBuffer.allocate(18 + total).order(ByteOrder.LITTLE_ENDIAN);
        all.put(new byte[] {18, 1, 0, 2, 0, 0, 0, REPORT_SIZE});
        all.putShort((short) vendor).putShort((short) product);
        all.put(new byte[] {0, 1, 1, 2, 3, 1});
        all.put(new byte[] {9, 2, (byte) total, 0, 1, 1, 0, (byte) 0x80, 50});
        all.put(new byte[] {9, 4, 0, 0, 1, 3, 0, 0, 0});
        all.put(new byte[] {9, 0x21, 0x11, 1, 0, 1, 0x22, 33, 0});
        all.put(new byte[] {7, 5, (byte) ENDPOINT_IN, 3, REPORT_SIZE, 0, 1});
        return all.array();
    }
}
