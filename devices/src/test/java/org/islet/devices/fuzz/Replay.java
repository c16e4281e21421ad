package org.islet.devices.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.DamagedCaptureFile;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.DecoderPromises;
import org.islet.devices.family.Families;

/** A kept capture asked again, whatever date order the fuzzer had answered; its family is what its name begins with. */
public final class Replay {

    private Replay() {}

    /** What it breaks; empty where every promise is kept. */
    public static Optional<Throwable> of(String name, byte[] file) throws DamagedCaptureFile {
        var promises = new DecoderPromises(family(name));
        RawCapture capture = CaptureFile.open(file);
        for (DecodeOptions options : everyAnswer()) {
            try {
                promises.check(capture, options);
            } catch (RuntimeException | Error broken) {
                return Optional.of(broken);
            }
        }
        return Optional.empty();
    }

    /** The longest id that fits: there are families whose id another's begins with. */
    private static DeviceFamily family(String name) {
        return Families.catalogue().families().stream()
                .filter(family -> name.startsWith(family.id() + "-"))
                .max(Comparator.comparingInt(family -> family.id().length()))
                .orElseThrow(() -> new IllegalArgumentException("No family's id begins the name " + name));
    }

    private static List<DecodeOptions> everyAnswer() {
        List<DecodeOptions> answers = new ArrayList<>(List.of(DecodeOptions.NONE));
        Arrays.stream(DateOrder.values())
                .map(order -> new DecodeOptions(Optional.of(order)))
                .forEach(answers::add);
        return answers;
    }
}
