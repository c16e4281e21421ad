package org.islet.devices.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.family.Families;

/** A family as the fuzzer sees it: the shapes of its captures, valid ones to begin with, and its own checksums. */
final class FuzzedFamily {

    /** The two bytes of a part's length reach no further. */
    private static final int LONGEST_PART = 0xFFFF;

    private final DeviceFamily family;
    private final List<DecoderContract> contracts;
    private final List<Shape> shapes = new ArrayList<>(List.of(Shape.FILE));
    private final List<FuzzInput> seeds = new ArrayList<>();

    FuzzedFamily(String id) {
        this.family = Families.catalogue().byId(id).orElseThrow();
        this.contracts = ContractTests.of(family);
        contracts.stream().flatMap(test -> test.validCaptures().stream()).forEach(this::seed);
    }

    DeviceFamily family() {
        return family;
    }

    /** Of the valid captures of the contract tests, each of which comes back from its seed as it was. */
    List<byte[]> seeds() {
        return seeds.stream().map(FuzzInput::bytes).toList();
    }

    /** Of a file of which nobody said what it is, with a date order for files that ask. */
    byte[] seed(byte[] file) {
        return FuzzInput.seed(0, 1, List.of(file)).bytes();
    }

    RawCapture capture(byte[] input) {
        FuzzInput parsed = FuzzInput.of(input, shapes);
        RawCapture capture = modelled(shapes.get(parsed.shape()).with(parsed.contents()), parsed.model());
        if (!parsed.hasWrongChecksums()) {
            capture = contracts.get(0).withRightChecksums(capture);
        }
        if (parsed.isTurnedRound()) {
            var parts = new ArrayList<>(capture.parts());
            Collections.reverse(parts);
            capture = withParts(capture, parts);
        }
        return parsed.isZipped() && isFile() ? zipped(capture) : capture;
    }

    DecodeOptions options(byte[] input) {
        int order = FuzzInput.of(input, shapes).dateOrder();
        return order == 0 ? DecodeOptions.NONE : new DecodeOptions(Optional.of(DateOrder.values()[order - 1]));
    }

    private void seed(RawCapture capture) {
        List<byte[]> contents = capture.parts().stream().map(CapturePart::bytes).toList();
        if (contents.stream().limit(Math.max(0, contents.size() - 1)).anyMatch(part -> part.length > LONGEST_PART)) {
            return;
        }
        shapes.add(new Shape(capture));
        seeds.add(FuzzInput.seed(shapes.size() - 1, 0, contents));
    }

    private RawCapture modelled(RawCapture capture, int model) {
        List<String> numbers = family.models().stream()
                .map(DeviceModel::number)
                .filter(number -> !number.isEmpty())
                .toList();
        return model == 0 || numbers.isEmpty() ? capture : capture.withModel(numbers.get(model % numbers.size()));
    }

    private boolean isFile() {
        return family.models().stream().allMatch(model -> model.kind() == DeviceModel.Kind.FILE);
    }

    private static RawCapture zipped(RawCapture capture) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < capture.parts().size(); i++) {
                zip.putNextEntry(new ZipEntry(i + ".csv"));
                zip.write(capture.parts().get(i).bytes());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withParts(capture, List.of(new CapturePart(CapturePart.UNKNOWN, "", bytes.toByteArray(), 0, 0)));
    }

    private static RawCapture withParts(RawCapture capture, List<CapturePart> parts) {
        return new RawCapture(
                capture.family(), capture.model(), capture.serial(), capture.readAt(), capture.deviceClock(), parts);
    }
}
