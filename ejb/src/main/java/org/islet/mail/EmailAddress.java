package org.islet.mail;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;

/** An e-mail address a letter can be sent to: one line, one @, nothing a mail header could be broken with. */
public record EmailAddress(String value) {

    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL_PART = 64;
    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    public EmailAddress {
        value = value.strip();
        if (value.length() > MAX_LENGTH
                || value.indexOf('@') > MAX_LOCAL_PART
                || !FORM.matcher(value).matches()) {
            throw new UnacceptableValue(Phrase.of("email-address"));
        }
    }

    public static Optional<EmailAddress> parse(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** What makes two spellings the same address here: letter case and look-alike forms do not count. */
    public String key() {
        return keyOf(value);
    }

    /** The key of any text, so that what is no address at all can be looked up, and not found, the same way. */
    public static String keyOf(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "EmailAddress";
    }
}
