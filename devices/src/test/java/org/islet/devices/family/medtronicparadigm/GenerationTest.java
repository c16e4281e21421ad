package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GenerationTest {

    @Test
    void theLastTwoDigitsTellHoweverTheModelIsWritten() {
        assertThat(Generation.ofModel("523")).contains(Generation.G23);
        assertThat(Generation.ofModel("MMT-722")).contains(Generation.G22);
        assertThat(Generation.ofModel("754WW")).contains(Generation.G54);
        assertThat(Generation.ofModel(" 551 ")).contains(Generation.G51);
    }

    @Test
    void otherPumpsAreNotGuessed() {
        assertThat(Generation.ofModel("640G")).isEmpty();
        assertThat(Generation.ofModel("508")).isEmpty();
        assertThat(Generation.ofModel("1523")).isEmpty();
        assertThat(Generation.ofModel("")).isEmpty();
    }
}
