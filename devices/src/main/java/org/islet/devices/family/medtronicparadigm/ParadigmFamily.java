package org.islet.devices.family.medtronicparadigm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.catalogue.PrintedNumber;
import org.islet.devices.catalogue.Support;
import org.islet.devices.catalogue.UsbId;
import org.islet.devices.catalogue.Verification;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.PrintedText;
import org.islet.devices.driver.Driver;
import org.islet.devices.phrase.Phrase;

/** Medtronic Paradigm pumps, from the 511 to the 754. */
public final class ParadigmFamily implements DeviceFamily {

    public static final String ID = "medtronic-paradigm";

    private static final String MAKER = "Medtronic";
    /** A pump answers only to whoever calls it by its number. */
    private static final Optional<PrintedNumber> NUMBER =
            Optional.of(new PrintedNumber(Phrase.of("paradigm.number"), PumpNumber.DIGITS));

    private static final Connection CARELINK_STICK =
            new Connection.Relay("CareLink USB stick", new Connection.Bulk(List.of(new UsbId(0x0A21, 0x8001))), NUMBER);

    /** The meter that speaks with the newer pumps by radio: with mg/dL and with mmol/L. */
    private static final Connection NEXT_LINK = new Connection.Relay(
            "Contour Next Link",
            new Connection.Hid(List.of(new UsbId(0x1A79, 0x6200), new UsbId(0x1A79, 0x6300))),
            NUMBER);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Medtronic Paradigm pumps";
    }

    @Override
    public List<DeviceModel> models() {
        return Stream.of("5", "7")
                .flatMap(reservoir -> Stream.of(
                        pump("Paradigm", reservoir + "11"),
                        pump("Paradigm", reservoir + "12"),
                        pump("Paradigm", reservoir + "15"),
                        pump("Paradigm REAL-Time", reservoir + "22"),
                        linkedPump("Paradigm Revel", reservoir + "23"),
                        linkedPump("MiniMed 530G", reservoir + "51"),
                        linkedPump("Paradigm Veo", reservoir + "54")))
                .toList();
    }

    @Override
    public Support support() {
        return Support.of(
                "by-carelink-stick",
                List.of(
                        "boluses-and-wizard-dialogue",
                        "basal-rebuilt-suspensions-reasons",
                        "glucose-of-meter-and-sensor",
                        "markers-primes-alarms-named",
                        "daily-totals-settings-clock"),
                List.of("over-next-link", "x12-wizard-and-unknown-records"),
                Verification.A,
                false);
    }

    @Override
    public MatchConfidence likeness(RawCapture capture) {
        if (PrintedText.isIn(capture)) {
            return MatchConfidence.NO;
        }
        List<CapturePart> parts = PageSplitter.pages(capture.parts());
        if (parts.stream().anyMatch(ParadigmFamily::hasPageWithRightChecksum)) {
            return MatchConfidence.CERTAIN;
        }
        return parts.stream().anyMatch(ParadigmFamily::isLikeOurs) ? MatchConfidence.POSSIBLE : MatchConfidence.NO;
    }

    @Override
    public Decoder decoder() {
        return new ParadigmDecoder();
    }

    @Override
    public Optional<Phrase> gettingReady() {
        return Optional.of(Phrase.of("paradigm.ready"));
    }

    @Override
    public Optional<Driver> driver() {
        return Optional.of(new ParadigmDriver());
    }

    /** Any bytes of a page's size may be a damaged page; they are taken for one only where they read like one. */
    private static boolean isLikeOurs(CapturePart part) {
        return switch (PartKind.of(part)) {
            case UNRECOGNISED -> false;
            case DAMAGED_PAGE -> PartKind.pageByContent(part) != PartKind.UNRECOGNISED;
            case ISIG_PAGE -> part.kind().equals(PartKind.ISIG_PAGE.word());
            case SENSOR_RECORD -> part.bytes().length > 1;
            default -> true;
        };
    }

    private static boolean hasPageWithRightChecksum(CapturePart part) {
        boolean isTrusted = PageCrcFilter.isTrusted(part) || PageCrcFilter.isTrustedIsig(part);
        return isTrusted && part.bytes().length != PageChecksum.PAGE_WITHOUT_CHECKSUM;
    }

    private static DeviceModel pump(String name, String number) {
        return pump(name, number, List.of(CARELINK_STICK));
    }

    private static DeviceModel linkedPump(String name, String number) {
        return pump(name, number, List.of(CARELINK_STICK, NEXT_LINK));
    }

    private static DeviceModel pump(String name, String number, List<Connection> connections) {
        return new DeviceModel(MAKER, name + " " + number, number, DeviceModel.Kind.PUMP, connections);
    }
}
