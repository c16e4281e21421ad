package org.islet.uploader.emulated;

/** What an emulated device has to answer. Called under its node's lock. */
public interface UsbDevice {

    /** The endpoint is stalled: {@code -EPIPE}. */
    int STALL = -32;

    /** Device descriptor and configuration descriptor, as the kernel shows them. */
    byte[] descriptors();

    String product();

    /** An OUT transfer arrived: 0, or {@link #STALL}. */
    int out(int endpoint, byte[] bytes);

    /** A control transfer to the device arrived, its eight bytes of setup first: 0, or {@link #STALL}. */
    default int control(byte[] setupAndBytes) {
        return STALL;
    }

    /** The answer to an IN transfer. */
    In in(int endpoint);

    /** Bytes, a status, or nothing yet. */
    record In(int status, byte[] bytes) {

        public static final In NOTHING_YET = new In(Integer.MIN_VALUE, new byte[0]);

        public static In of(byte[] bytes) {
            return new In(0, bytes);
        }

        public static In stalled() {
            return new In(STALL, new byte[0]);
        }
    }
}
