package org.islet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.islet.platform.Configuration;
import org.islet.platform.Setting;

/** Hands letters to the operator's mail server, or puts them into the data folder when there is none. */
@ApplicationScoped
class Mailer {

    private static final System.Logger LOG = System.getLogger(Mailer.class.getName());

    @Inject
    private Configuration configuration;

    @Inject
    private Clock clock;

    /** Whether the letter left; why it did not is in the log, without its address and words. */
    boolean send(Letter letter) {
        try {
            if (configuration.set(Setting.MAIL_HOST).isPresent()) {
                var server = SmtpServer.of(configuration);
                server.send(message(letter, server.session()));
            } else {
                var file = new LetterFolder(configuration.dataFolder().resolve("mail"))
                        .keep(message(letter, Session.getInstance(new java.util.Properties())), clock.instant());
                LOG.log(Level.INFO, "No mail server is set (islet.mail.host): a letter was written to " + file);
            }
            return true;
        } catch (MessagingException | IOException failure) {
            LOG.log(
                    Level.WARNING,
                    "A letter could not be sent and will be tried again: "
                            + failure.getClass().getName() + "; check the settings islet.mail.*");
            return false;
        }
    }

    private MimeMessage message(Letter letter, Session session) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(configuration.text(Setting.MAIL_FROM)));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to().value()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        message.saveChanges();
        return message;
    }
}
