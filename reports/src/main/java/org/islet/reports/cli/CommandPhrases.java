package org.islet.reports.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.phrase.PhraseBook;
import org.islet.reports.words.Words;

/** What the offline tools say, of their own and of devices, in the language that was asked for. */
final class CommandPhrases {

    private final PhraseBook book;

    CommandPhrases(Locale language) {
        this.book = PhraseBook.beside(Words.class, language).and(PhraseBook.beside(DevicePhrases.class, language));
    }

    String say(Phrase phrase) {
        return book.say(phrase);
    }

    String say(String key, Object... arguments) {
        return book.say(key, arguments);
    }

    List<String> say(List<Phrase> phrases) {
        return phrases.stream().map(this::say).toList();
    }

    /** One after the other, with commas. */
    String list(List<Phrase> phrases) {
        return phrases.stream().map(this::say).collect(Collectors.joining(", "));
    }
}
