package org.islet.uploader.emulated;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.islet.devices.emulator.EmulatedDevice;

/** A device on USB that speaks its maker's own language through two bulk endpoints. */
public final class BulkDevice implements UsbDevice {

    private static final int ENDPOINT_IN = 0x82;
    private static final int ENDPOINT_OUT = 0x01;
    private static final int PACKET_SIZE = 64;
    private static final byte VENDOR_CLASS = (byte) 0xFF;

    private final int vendor;
    private final int product;
    private final EmulatedDevice device;
    private Runnable atPacket = () -> {};
    private int runAt = Integer.MAX_VALUE;
    private int stallAt = Integer.MAX_VALUE;
    private int packets;

    public BulkDevice(int vendor, int product, EmulatedDevice device) {
        this.vendor = vendor;
        this.product = product;
        this.device = device;
    }

    /** Something happens as the host sends packet number {@code packet}. */
    public BulkDevice before(int packet, Runnable what) {
        runAt = packet;
        atPacket = what;
        return this;
    }

    /** Packet number {@code packet} meets a stalled endpoint, once. */
    public BulkDevice stallingAt(int packet) {
        stallAt = packet;
        return this;
    }

    @Override
    public String product() {
        return "Stick";
    }

    @Override
    public int out(int endpoint, byte[] bytes) {
        packets++;
        if (endpoint != ENDPOINT_OUT || packets == stallAt) {
            return STALL;
        }
        if (packets == runAt) {
            atPacket.run();
        }
        device.hear(bytes);
        return 0;
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
        int total = 9 + 9 + 7 + 7;
        ByteBuffer all = ByteBuffer.allocate(18 + total).order(ByteOrder.LITTLE_ENDIAN);
        all.put(new byte[] {18, 1, 0, 2, 0, 0, 0, PACKET_SIZE});
        all.putShort((short) vendor).putShort((short) product);
        all.put(new byte[] {0, 1, 1, 2, 3, 1});
        all.put(new byte[] {9, 2, (byte) total, 0, 1, 1, 0, (byte) 0x80, 50});
        all.put(new byte[] {9, 4, 0, 0, 2, VENDOR_CLASS, 0, 0, 0});
        all.put(new byte[] {7, 5, (byte) ENDPOINT_IN, 2, PACKET_SIZE, 0, 0});
        all.put(new byte[] {7, 5, ENDPOINT_OUT, 2, PACKET_SIZE, 0, 0});
        return all.array();
    }
}
