package org.islet.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;

/** A letter on its way, under the same name however often it is sent: a mail server knows the second for the first. */
final class NamedMessage extends MimeMessage {

    private final UUID id;

    NamedMessage(Session session, UUID id) {
        super(session);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + "@islet>");
    }
}
