package org.islet.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.Properties;
import org.islet.platform.Configuration;
import org.islet.setting.Setting;

/** The operator's mail server, as the settings describe it. */
record SmtpServer(String host, int port, boolean startTls, Optional<String> user, String password) {

    private static final String PATIENCE_MILLIS = "10000";

    static SmtpServer of(Configuration configuration) {
        return new SmtpServer(
                configuration.text(Setting.MAIL_HOST),
                configuration.number(Setting.MAIL_PORT),
                configuration.isOn(Setting.MAIL_STARTTLS),
                configuration.set(Setting.MAIL_USER),
                configuration.text(Setting.MAIL_PASSWORD));
    }

    /** When TLS is wanted it is required, with the server's name checked: no falling back to plain text. */
    Session session() {
        var settings = new Properties();
        settings.setProperty("mail.transport.protocol", "smtp");
        settings.setProperty("mail.smtp.host", host);
        settings.setProperty("mail.smtp.port", Integer.toString(port));
        settings.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        // a letter is gone with the server's yes; the sooner that is written down, the less can come twice
        settings.setProperty("mail.smtp.quitwait", "false");
        settings.setProperty("mail.mime.allowutf8", "true");
        return Session.getInstance(settings);
    }

    void send(MimeMessage message) throws MessagingException {
        if (user.isPresent()) {
            Transport.send(message, user.get(), password);
        } else {
            Transport.send(message);
        }
    }

    @Override
    public String toString() {
        return "SmtpServer[" + host + ":" + port + "]";
    }
}
