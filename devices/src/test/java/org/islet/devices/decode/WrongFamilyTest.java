package org.islet.devices.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.family.Families;
import org.islet.devices.fuzz.ContractTests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every family's captures given to every other: the person has named the wrong one. */
class WrongFamilyTest {

    static Stream<DeviceFamily> families() {
        return Families.catalogue().families().stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void isAnswered(DeviceFamily family) {
        var promises = new DecoderPromises(family);

        families()
                .flatMap(other -> captures(other).stream())
                .forEach(capture -> promises.check(capture.withFamily(family.id()), DecodeOptions.NONE));
    }

    @ParameterizedTest
    @MethodSource("families")
    void isNotWhatTheContentIsTakenFor(DeviceFamily family) {
        for (RawCapture capture : captures(family)) {
            assertThat(Families.catalogue().of(capture).map(DeviceFamily::id)).contains(family.id());
        }
    }

    private static List<RawCapture> captures(DeviceFamily family) {
        return ContractTests.of(family).stream()
                .flatMap(test -> test.validCaptures().stream())
                .toList();
    }
}
