package org.islet.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class InvitationLetterTest {

    private static final String EMAIL = "mira.solberg@harbour.example";
    private static final String HEAD = "To: " + EMAIL + "\r\nSubject: Invitation\r\n";
    private static final String SENTENCE = "enter this code on the page for invitations: aB3_-xyz0123456789abcd\r\n";
    private static final String CODE = "aB3_-xyz0123456789abcd";

    @Test
    void theCodeIsReadFromAPlainLetter() {
        assertThat(InvitationLetter.codeIn(HEAD + "\r\n" + SENTENCE, EMAIL)).contains(CODE);
    }

    @Test
    void aBrokenLineOfQuotedPrintableIsJoined() {
        String letter =
                HEAD + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + SENTENCE.replace("xyz0", "xyz=\r\n0");

        assertThat(InvitationLetter.codeIn(letter, EMAIL)).contains(CODE);
    }

    @Test
    void aLetterInBase64IsRead() {
        String body = Base64.getMimeEncoder().encodeToString(SENTENCE.getBytes(StandardCharsets.UTF_8));

        assertThat(InvitationLetter.codeIn(HEAD + "Content-Transfer-Encoding: base64\r\n\r\n" + body, EMAIL))
                .contains(CODE);
    }

    @Test
    void aLetterToSomebodyElseIsLeftClosed() {
        assertThat(InvitationLetter.codeIn(HEAD + "\r\n" + SENTENCE, "ingrid.falk@harbour.example"))
                .isEmpty();
    }
}
