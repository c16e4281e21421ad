package org.islet.it.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hex digits are read from a file whose name says so, as the offline tools read them. */
@ExtendWith(ArquillianExtension.class)
class HexUploadsIT {

    private static final byte[] DIGITS = HexFormat.ofDelimiter(" ")
            .formatHex(ClarityFile.of(LocalDate.of(2026, 3, 2), 1))
            .getBytes(StandardCharsets.UTF_8);

    @ArquillianResource
    private Portal portal;

    private Person ada;

    @BeforeEach
    void comeIn() {
        ada = new People(portal).patient("ada");
    }

    @Test
    void theBytesBehindTheDigitsAreRead() {
        var outcome = ada.upload("clarity.hex", DIGITS);

        assertThat(outcome.get("state").getAsString()).isEqualTo("DECODED");
        assertThat(outcome.get("newEvents").getAsInt()).isEqualTo(ClarityFile.READINGS_A_DAY);
    }

    @Test
    void aFileThatIsRenamedAndUploadedAgainIsReadUnderItsNewName() {
        assertThat(ada.upload("clarity.txt", DIGITS).get("state").getAsString()).isEqualTo("UNREADABLE");

        assertThat(ada.upload("clarity.hex", DIGITS).get("newEvents").getAsInt())
                .isEqualTo(ClarityFile.READINGS_A_DAY);
    }

    @Test
    void whatIsNoDigitIsNamedByItsLine() {
        var outcome = ada.upload("clarity.hex", "01 02\n03 0x".getBytes(StandardCharsets.UTF_8));

        assertThat(outcome.get("state").getAsString()).isEqualTo("UNREADABLE");
        assertThat(outcome.getAsJsonArray("problems").toString()).contains("line 2: not a hex digit");
    }
}
