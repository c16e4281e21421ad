package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.devices.phrase.DevicePhrases;
import org.junit.jupiter.api.Test;

class AlarmNamesTest {

    @Test
    void everyNameCanBeSaid() {
        assertThat(IntStream.range(0, 256)
                        .boxed()
                        .flatMap(code -> Stream.of(AlarmNames.ofPump(code), AlarmNames.ofSensor(code)))
                        .flatMap(Optional::stream))
                .isNotEmpty()
                .allSatisfy(
                        name -> assertThat(DevicePhrases.alarm(name)).as(name).isPresent());
    }
}
