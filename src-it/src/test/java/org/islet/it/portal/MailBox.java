package org.islet.it.portal;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A real SMTP server that keeps every letter the portal sends. */
public final class MailBox implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public MailBox() {
        server.start();
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    public List<Letter> lettersTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(Letter::of)
                .toList();
    }

    /** The newest letter to this address, once there are as many as expected. */
    public Letter awaitLetterTo(String address, int howMany) {
        var deadline = Instant.now().plus(PATIENCE);
        var letters = lettersTo(address);
        while (letters.size() < howMany && Instant.now().isBefore(deadline)) {
            server.waitForIncomingEmail(500, server.getReceivedMessages().length + 1);
            letters = lettersTo(address);
        }
        if (letters.size() < howMany) {
            throw new AssertionError("expected letter " + howMany + " to " + address + ", got " + letters.size());
        }
        return letters.get(letters.size() - 1);
    }

    /** What tells one letter from the same sent twice. */
    public List<String> messageIds() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailBox::messageId)
                .toList();
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.toString(message.getRecipients(Message.RecipientType.TO))
                    .contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    /** What a person reads. */
    public record Letter(String subject, String text) {

        private static final Pattern QUOTED_BREAK = Pattern.compile("=\r?\n");

        static Letter of(MimeMessage message) {
            try {
                var body = message.getContent() instanceof String text
                        ? text
                        : QUOTED_BREAK.matcher(GreenMailUtil.getBody(message)).replaceAll("");
                return new Letter(message.getSubject(), body);
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The first thing in the text that looks like this. */
        public String find(String regularExpression) {
            var matcher = Pattern.compile(regularExpression).matcher(text);
            if (!matcher.find()) {
                throw new AssertionError("nothing like " + regularExpression + " in:\n" + text);
            }
            return matcher.group(matcher.groupCount() > 0 ? 1 : 0);
        }
    }
}
