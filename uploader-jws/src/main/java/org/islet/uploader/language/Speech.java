package org.islet.uploader.language;

import java.util.Locale;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.phrase.PhraseBook;

/** The program speaks one language, from its start to its end: the computer's, or the one that was asked for. */
public final class Speech {

    private static volatile Locale language = offered(Locale.getDefault());

    private Speech() {}

    /** Said once, before anything else is. */
    public static void use(Locale wanted) {
        language = offered(wanted);
    }

    public static Locale language() {
        return language;
    }

    public static String say(String key, Object... arguments) {
        return PhraseBook.beside(Speech.class, language).say(key, arguments);
    }

    /** What a failure says: the devices' sentences too are said in this language. */
    public static String of(Exception failure) {
        return failure instanceof DeviceFailure device
                ? DevicePhrases.say(device.phrase(), language)
                : String.valueOf(failure.getMessage());
    }

    /** What the catalogue tells of devices. */
    public static String ofDevice(Phrase phrase) {
        return DevicePhrases.say(phrase, language);
    }

    private static Locale offered(Locale wanted) {
        return DevicePhrases.LANGUAGES.stream()
                .filter(offered -> offered.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
