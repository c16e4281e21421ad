package org.islet.devices.family.medtronic600;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.islet.devices.phrase.DevicePhrases;
import org.junit.jupiter.api.Test;

class AlarmNamesTest {

    @Test
    void everyNameCanBeSaid() {
        assertThat(IntStream.range(0, 1 << 16).mapToObj(AlarmNames::of).flatMap(Optional::stream))
                .isNotEmpty()
                .allSatisfy(
                        name -> assertThat(DevicePhrases.alarm(name)).as(name).isPresent());
    }
}
