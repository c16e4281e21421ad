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
import java.util.Properties;
import java.util.UUID;
import org.islet.platform.Configuration;
import org.islet.setting.Setting;

/** Hands letters to the operator's mail server, or puts them into the data folder when there is none. */
@ApplicationScoped
class Mailer {

    private static final System.Logger LOG = System.getLogger(Mailer.class.getName());

    @Inject
    private Configuration configuration;

    @Inject
    private Clock clock;

    /** What fails here names neither the address nor the words. */
    void send(UUID id, Letter letter) throws MessagingException, IOException {
        if (configuration.set(Setting.MAIL_HOST).isPresent()) {
            var server = SmtpServer.of(configuration);
            server.send(message(id, letter, server.session()));
        } else {
            var file = new LetterFolder(configuration.dataFolder().resolve("mail"))
                    .keep(message(id, letter, Session.getInstance(new Properties())), clock.instant());
            LOG.log(Level.INFO, "No mail server is set (islet.mail.host): a letter was written to " + file);
        }
    }

    private MimeMessage message(UUID id, Letter letter, Session session) throws MessagingException {
        var message = new NamedMessage(session, id);
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
