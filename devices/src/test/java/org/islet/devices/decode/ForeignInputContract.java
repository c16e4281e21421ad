package org.islet.devices.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.family.Families;
import org.junit.jupiter.api.Test;

/** What every family answers to input that is not its own, by mistake or by malice. */
public interface ForeignInputContract extends FamilyContract {

    @Test
    default void capturesOfAWrongModelAreAnswered() {
        List<String> numbers = Families.catalogue().families().stream()
                .flatMap(family -> family.models().stream())
                .map(DeviceModel::number)
                .distinct()
                .toList();
        for (RawCapture capture : validCaptures()) {
            numbers.forEach(number -> assertAnswered(capture.withModel(number), "of model " + number));
            for (String nonsense :
                    List.of("", " ", "0", "-1", "99999999999999999999", "523\u0000", "x".repeat(10_000))) {
                assertAnswered(capture.withModel(nonsense), "of no model");
            }
        }
    }

    @Test
    default void zerosAreAnswered() {
        for (int size : new int[] {1, 8, 64, 528, 1022, 1024, 2048, 65_536}) {
            assertAnswered(RawCapture.ofFile(new byte[size]), "of %d zeros".formatted(size));
        }
        for (RawCapture capture : validCaptures()) {
            assertAnswered(ChangedCapture.ofEachPart(capture, bytes -> new byte[bytes.length]), "all zeros");
            for (int every : new int[] {2, 3, 17, 100}) {
                assertAnswered(
                        ChangedCapture.ofEachPart(capture, bytes -> strewn(bytes, every)),
                        "with a zero before every %d bytes".formatted(every));
            }
        }
    }

    @Test
    default void textOfTwoBytesACharacterIsAnswered() {
        for (RawCapture capture : validCaptures()) {
            for (Charset encoding : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                for (String mark : List.of("", "\uFEFF")) {
                    assertAnswered(
                            ChangedCapture.ofEachPart(capture, bytes -> encoded(bytes, encoding, mark)),
                            "in " + encoding);
                    assertAnswered(
                            ChangedCapture.ofEachPart(capture, bytes -> halved(encoded(bytes, encoding, mark))),
                            "in " + encoding + " and cut in half a character");
                }
            }
        }
    }

    @Test
    default void deepJsonIsAnswered() {
        for (String level : List.of("[", "{\"a\":", "[{\"a\":[", "{\"data\":{\"sgs\":[")) {
            String deep = level.repeat(100_000);
            assertAnswered(RawCapture.ofFile(deep.getBytes(StandardCharsets.US_ASCII)), "of 100,000 " + level);
        }
        for (RawCapture capture : validCaptures()) {
            byte[] deep = "[".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
            assertAnswered(ChangedCapture.ofPart(capture, 0, bytes -> inserted(bytes, deep)), "with 100,000 [ inside");
        }
    }

    @Test
    default void zipBombsAreAnswered() {
        ZipBombs.all().forEach((what, bytes) -> {
            assertAnswered(RawCapture.ofFile(bytes), "of " + what);
            for (RawCapture capture : validCaptures()) {
                assertAnswered(ChangedCapture.ofPart(capture, 0, before -> bytes), "of " + what);
            }
        });
    }

    private static byte[] strewn(byte[] bytes, int every) {
        byte[] strewn = new byte[bytes.length + bytes.length / every + 1];
        for (int i = 0; i < bytes.length; i++) {
            strewn[i + i / every + 1] = bytes[i];
        }
        return strewn;
    }

    private static byte[] encoded(byte[] bytes, Charset encoding, String mark) {
        return (mark + new String(bytes, StandardCharsets.ISO_8859_1)).getBytes(encoding);
    }

    private static byte[] halved(byte[] bytes) {
        return Arrays.copyOf(bytes, Math.max(0, bytes.length - 1));
    }

    private static byte[] inserted(byte[] bytes, byte[] what) {
        int middle = bytes.length / 2;
        byte[] all = Arrays.copyOf(bytes, bytes.length + what.length);
        System.arraycopy(what, 0, all, middle, what.length);
        System.arraycopy(bytes, middle, all, middle + what.length, bytes.length - middle);
        return all;
    }
}
