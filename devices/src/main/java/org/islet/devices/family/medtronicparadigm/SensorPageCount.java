package org.islet.devices.family.medtronicparadigm;

/**
 * Which sensor pages a pump holds, as its answer CD says: 0-3 the newest, 5 how many of glucose, 7 how many of ISIG; all
 * one byte further on where the answer has nine bytes.
 */
record SensorPageCount(long newest, int glucose, int isig) {

    /** Of a pump without a sensor. */
    static final SensorPageCount NONE = new SensorPageCount(0, 0, 0);

    static final int MOST_PAGES = 32;

    private static final int GLUCOSE_AT = 5;
    private static final int ISIG_AT = 7;
    private static final int LONG_FORM = 9;

    static SensorPageCount of(Reply reply) {
        int at = reply.payload().length == LONG_FORM ? 1 : 0;
        if (!reply.has(at + ISIG_AT + 1)) {
            return NONE;
        }
        return new SensorPageCount(
                reply.u32(at),
                Math.min(MOST_PAGES, reply.u8(at + GLUCOSE_AT)),
                Math.min(MOST_PAGES, reply.u8(at + ISIG_AT)));
    }

    /** Pages are numbered for as long as the pump lives. */
    long oldest() {
        return Math.max(0, newest - glucose + 1);
    }

    boolean hasIsigOf(long page) {
        return newest - page < isig;
    }
}
