package org.islet.uploader.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SerialTroubleTest {

    @Test
    void linuxWithoutPermissionNamesTheRuleAndTheGroup() {
        assertThat(SerialTrouble.inWords("/dev/ttyUSB0", 13, "Linux"))
                .contains("/dev/ttyUSB0", "60-islet.rules", "dialout");
    }

    @Test
    void macWithoutPermissionIsNotSentToAGroupItDoesNotHave() {
        assertThat(SerialTrouble.inWords("/dev/cu.usbserial", 13, "Mac OS X"))
                .contains("who looks after the computer")
                .doesNotContain("dialout");
    }

    @Test
    void portOfAnotherProgramIsBusyOnEverySystem() {
        assertThat(SerialTrouble.inWords("/dev/ttyUSB0", 11, "Linux")).contains("Another program");
        assertThat(SerialTrouble.inWords("/dev/cu.usbserial", 16, "Mac OS X")).contains("Another program");
        assertThat(SerialTrouble.inWords("COM3", 5, "Windows 11")).contains("Another program", "COM3");
    }

    @Test
    void portThatIsGoneIsUnpluggedOnEverySystem() {
        assertThat(SerialTrouble.inWords("/dev/ttyUSB0", 19, "Linux")).contains("unplugged");
        assertThat(SerialTrouble.inWords("COM3", 2, "Windows 11")).contains("unplugged");
    }

    @Test
    void numbersNobodyKnowsAreSaid() {
        assertThat(SerialTrouble.inWords("COM3", 87, "Windows 11")).contains("error 87", "another port");
    }
}
