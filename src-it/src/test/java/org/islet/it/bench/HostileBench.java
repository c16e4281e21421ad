package org.islet.it.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.HostileInput;
import org.islet.devices.decode.HostileInputs;
import org.islet.devices.decode.HostileOutcome;
import org.islet.devices.family.Families;

/**
 * {@code hostile [MEBIBYTES]}: every family's seconds a MiB for every hostile input, in a heap of 64 MiB beyond the input.
 */
final class HostileBench {

    private static final int MEBIBYTES = 16;

    private HostileBench() {}

    static void main(List<String> arguments) throws IOException {
        if (!arguments.isEmpty() && !arguments.get(0).matches("[1-9]\\d{0,3}")) {
            Bench.refuse(arguments.get(0) + " is no number of MiB");
        }
        var mebibytes = arguments.isEmpty() ? MEBIBYTES : Integer.parseInt(arguments.get(0));
        var outcomes = new ArrayList<HostileOutcome>();
        System.out.printf("%-22s %-36s %12s %s%n", "FAMILY", "INPUT", "SECONDS/MiB", "OUTCOME");
        for (var family :
                Families.catalogue().families().stream().map(DeviceFamily::id).toList()) {
            HostileInputs.run(List.of(family), mebibytes, List.of(HostileInput.values()), outcome -> {
                outcomes.add(outcome);
                print(outcome);
            });
        }
        ResultFile.write(
                "hostile", outcomes.stream().map(HostileOutcome::fields).toList());
        if (!outcomes.stream().allMatch(HostileOutcome::isHeld)) {
            System.exit(1);
        }
    }

    private static void print(HostileOutcome outcome) {
        System.out.printf(
                "%-22s %-36s %12.3f %s%n",
                outcome.family(), outcome.input(), outcome.secondsAMebibyte(), outcome.what());
    }
}
