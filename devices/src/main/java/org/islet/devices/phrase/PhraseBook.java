package org.islet.devices.phrase;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The phrases of one module in one language, from {@code phrases.properties} (English) and its sisters
 * {@code phrases_de.properties} and so on beside a class of that module.
 *
 * <p>In a sentence, {@code {0}} is the first argument, and an apostrophe is an apostrophe. A sentence with a plural
 * stands under {@code key.one} and {@code key.other}, and its first argument, a number, chooses.
 */
public final class PhraseBook {

    private static final ResourceBundle.Control ENGLISH_WHERE_A_LANGUAGE_IS_MISSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern FORMATTED_PLACE = Pattern.compile("\\{(\\d+),[^}]*}");
    private static final Map<Shelf, PhraseBook> BOOKS = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Optional<PhraseBook> next;

    private PhraseBook(ResourceBundle bundle, Locale locale, Optional<PhraseBook> next) {
        this.bundle = bundle;
        this.locale = locale;
        this.next = next;
    }

    /** The book beside this class; English in a language the module does not know. */
    public static PhraseBook beside(Class<?> neighbour, Locale locale) {
        return BOOKS.computeIfAbsent(
                new Shelf(neighbour, locale),
                shelf -> new PhraseBook(
                        ResourceBundle.getBundle(
                                neighbour.getPackageName() + ".phrases",
                                locale,
                                neighbour.getClassLoader(),
                                ENGLISH_WHERE_A_LANGUAGE_IS_MISSING),
                        locale,
                        Optional.empty()));
    }

    /** This book, and another for what it does not know. */
    public PhraseBook and(PhraseBook other) {
        return new PhraseBook(bundle, locale, Optional.of(other));
    }

    public Locale locale() {
        return locale;
    }

    /** The keys of this language, those of English included. */
    public Set<String> keys() {
        return bundle.keySet();
    }

    public String say(String key, Object... arguments) {
        return say(Phrase.of(key, arguments));
    }

    /** Whether there is a sentence for it, and for the phrases in it: one that was kept may be of another version. */
    public boolean canSay(Phrase phrase) {
        return knows(phrase)
                ? phrase.arguments().stream().allMatch(argument -> !(argument instanceof Phrase inner) || canSay(inner))
                : next.filter(other -> other.canSay(phrase)).isPresent();
    }

    private boolean knows(Phrase phrase) {
        return bundle.containsKey(phrase.key()) || isCounted(phrase) && bundle.containsKey(phrase.key() + ".other");
    }

    private static boolean isCounted(Phrase phrase) {
        return !phrase.arguments().isEmpty() && phrase.arguments().get(0) instanceof Number;
    }

    public String say(Phrase phrase) {
        if (next.isPresent() && !knows(phrase)) {
            return next.get().say(phrase);
        }
        String sentence = bundle.getString(keyOf(phrase));
        if (sentence.indexOf('{') < 0) {
            return sentence;
        }
        return format(
                sentence.replace("'", "''"),
                phrase.arguments().stream().map(this::said).toArray());
    }

    /** Text in the place of a number is said as it is: no file is refused for the words its problem is told in. */
    private String format(String sentence, Object[] arguments) {
        try {
            return new MessageFormat(sentence, locale).format(arguments);
        } catch (IllegalArgumentException notANumber) {
            return new MessageFormat(FORMATTED_PLACE.matcher(sentence).replaceAll("{$1}"), locale).format(arguments);
        }
    }

    private Object said(Object argument) {
        return argument instanceof Phrase inner ? say(inner) : argument;
    }

    private String keyOf(Phrase phrase) {
        if (bundle.containsKey(phrase.key())) {
            return phrase.key();
        }
        if (phrase.arguments().isEmpty() || !(phrase.arguments().get(0) instanceof Number count)) {
            throw new MissingResourceException(
                    "No sentence for " + phrase.key(), bundle.getBaseBundleName(), phrase.key());
        }
        return phrase.key() + (count.doubleValue() == 1 ? ".one" : ".other");
    }

    private record Shelf(Class<?> neighbour, Locale locale) {}
}
