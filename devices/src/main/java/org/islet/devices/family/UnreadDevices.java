package org.islet.devices.family;

import java.util.List;
import java.util.stream.IntStream;
import org.islet.devices.catalogue.UnreadDevice;
import org.islet.devices.catalogue.UsbId;
import org.islet.devices.phrase.Phrase;

/** THE other list: devices no family reads, one entry a reason. */
final class UnreadDevices {

    private static final String NOT_PUBLIC = "not-public";
    private static final String NO_DATA = "no-known-reading";
    private static final String GONE = "out-of-production";
    private static final String GLOOKO = "glooko";
    private static final String GLOOKO_OR_TIDEPOOL = "glooko-or-tidepool";
    private static final String CARELINK = "carelink";
    private static final String TANDEM = "tandem";
    private static final String TABLE = "table";

    static final List<UnreadDevice> ALL = List.of(
            // pumps
            unread("Tandem", "t:slim X2, Mobi", usb(0x0483, 0x5740), NOT_PUBLIC, TANDEM),
            unread("Medtronic", "MiniMed 770G, MiniMed 780G, Guardian 4", usb(), "maker-secret", CARELINK),
            unread("Medtronic", "Guardian Connect", usb(), "telephone-app", CARELINK),
            unread(
                    "Medtronic",
                    "MiniMed 508, Guardian RT, Guardian REAL-Time (CSS7100)",
                    usb(),
                    GONE,
                    "saved-carelink"),
            unread(
                    "Insulet",
                    "Omnipod (Eros) PDM, Omnipod DASH, Omnipod 5",
                    usb(0x0E8D, 0x2008),
                    "no-reading",
                    GLOOKO_OR_TIDEPOOL),
            // sensors
            unread(
                    "Abbott",
                    "FreeStyle Libre 2 reader, FreeStyle Libre 3 reader",
                    usb(0x1A61, 0x3950),
                    "secret-keys",
                    "libreview"),
            unread("Dexcom", "G7 receiver, ONE+", usb(), NOT_PUBLIC, "clarity"),
            unread("Senseonics", "Eversense", usb(), "read-by-app", GLOOKO),
            // meters
            unread(
                    "Roche",
                    "Accu-Chek Guide, Guide Me, Instant, Aviva Connect, Performa Connect, ReliOn Platinum",
                    usb(0x173A, 0x21D5, 0x21D6, 0x21D7, 0x21CF, 0x21D8),
                    NO_DATA,
                    "mysugr-or-glooko"),
            unread(
                    "Roche",
                    "Accu-Chek Active, Advantage, Aviva, Compact, Performa",
                    usb(),
                    "infrared",
                    "mysugr-or-table"),
            unread("LifeScan", "OneTouch Verio IQ", usb(0x10C4, 0x85A7), NO_DATA, GLOOKO),
            unread(
                    "LifeScan",
                    "OneTouch Verio, Verio Flex, Verio Reflect, Select Plus, Ultra Plus Flex",
                    usb(0x2766, 0x0000, 0x0004, 0x000C, 0x1000, 0x1004, 0x000E),
                    NO_DATA,
                    GLOOKO),
            unread("LifeScan", "OneTouch Profile, Basic, FastTake, SureStep, UltraSmart", usb(), GONE, TABLE),
            unread("i-SENS", "CareSens", usb(0x10C4, 0x8A32), NO_DATA, GLOOKO_OR_TIDEPOOL),
            unread("Trividia", "True Metrix", usb(0x1F41, 0x0000), NO_DATA, GLOOKO_OR_TIDEPOOL),
            unread("Arkray", "ReliOn and Glucocard meters", usb(0x0EFB, 0x0011), NO_DATA, GLOOKO_OR_TIDEPOOL),
            unread("SD Biosensor", "CodeFree", usb(), NO_DATA, TABLE),
            unread("Menarini", "GlucoMen areo", usb(), NO_DATA, GLOOKO),
            unread(
                    "Ascensia",
                    "Contour and Contour Link with a serial cable, Breeze, DEX, DEX 2, Elite XL",
                    usb(),
                    GONE,
                    TABLE),
            unread("Abbott", "TheraSense FreeStyle, FreeStyle Flash", usb(), GONE, TABLE),
            unread("BD", "Logic, Paradigm Link", usb(), GONE, TABLE));

    private UnreadDevices() {}

    private static UnreadDevice unread(
            String maker, String names, List<UsbId> usbIds, String reason, String bringInstead) {
        return new UnreadDevice(maker, List.of(names.split(", ", -1)), usbIds, said(reason), said(bringInstead));
    }

    private static Phrase said(String key) {
        return Phrase.of("unread-device." + key);
    }

    /** A maker's number, then the products'. */
    private static List<UsbId> usb(int... numbers) {
        return IntStream.range(1, numbers.length)
                .mapToObj(product -> new UsbId(numbers[0], numbers[product]))
                .toList();
    }
}
