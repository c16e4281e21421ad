package org.islet.account.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Recognises passwords built of what everybody uses. Common words, the person's own names, runs along the alphabet, the
 * digits or the keyboard, and repetitions are taken away; what remains has to be somebody's own idea, or else three
 * different words have to stand together.
 */
public final class CommonPasswords {

    /** So many different characters left over are an idea of one's own. */
    private static final int OWN_CHARACTERS = 5;

    private static final int ENOUGH_WORDS = 3;

    /** Shorter words hold a sentence together, but nobody has to guess them. */
    private static final int SHORTEST_WORD = 4;

    private static final int SHORTEST_RUN = 3;

    private static final Map<Character, Character> LOOK_ALIKES =
            Map.of('0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's', '7', 't', '@', 'a', '$', 's', '!', 'i');

    private static final List<String> RUNS = withReversed(List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890",
            "qwertyuiop[]",
            "asdfghjkl;'",
            "zxcvbnm,./",
            "qwertzuiop",
            "yxcvbnm",
            "azertyuiop",
            "qsdfghjklm",
            "wxcvbn",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.",
            "1q2w3e4r5t6y7u8i9o0p",
            "q1w2e3r4t5y6u7i8o9p0",
            "!@#$%^&*()",
            "147258369",
            "789456123"));

    private static final List<String> WORDS = words();

    private CommonPasswords() {}

    public static boolean areLike(String wanted, Collection<String> ownWords) {
        String plain = fold(wanted);
        return isCommon(withoutRuns(plain), ownWords) || isCommon(withoutRuns(withoutLookAlikes(plain)), ownWords);
    }

    private static boolean isCommon(String text, Collection<String> ownWords) {
        String left = text;
        for (String own : ownWords) {
            left = left.replace(fold(own), " ");
        }
        int words = 0;
        for (String word : WORDS) {
            String without = left.replace(word, " ");
            words += without.equals(left) || word.length() < SHORTEST_WORD ? 0 : 1;
            left = without;
        }
        return distinct(left) < OWN_CHARACTERS && words + wordsLeft(left) < ENOUGH_WORDS;
    }

    private static long wordsLeft(String left) {
        return Arrays.stream(left.split(" "))
                .filter(word -> word.length() >= SHORTEST_WORD && distinct(word) >= SHORTEST_RUN)
                .distinct()
                .count();
    }

    private static long distinct(String text) {
        return text.chars().filter(c -> c != ' ').distinct().count();
    }

    /** Takes the longest stretch of any run at each place, from three characters on. */
    private static String withoutRuns(String text) {
        var left = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int run = longestRunAt(text, at);
            if (run >= SHORTEST_RUN) {
                left.append(' ');
                at += run;
            } else {
                left.append(text.charAt(at));
                at++;
            }
        }
        return left.toString();
    }

    private static int longestRunAt(String text, int at) {
        int longest = 0;
        for (String run : RUNS) {
            int length = SHORTEST_RUN;
            while (at + length <= text.length() && run.contains(text.substring(at, at + length))) {
                longest = Math.max(longest, length);
                length++;
            }
        }
        return longest;
    }

    private static String withoutLookAlikes(String text) {
        var letters = new StringBuilder(text.length());
        text.chars().forEach(c -> letters.append(LOOK_ALIKES.getOrDefault((char) c, (char) c)));
        return letters.toString();
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static List<String> withReversed(List<String> runs) {
        var both = new ArrayList<>(runs);
        runs.forEach(run -> both.add(new StringBuilder(run).reverse().toString()));
        return List.copyOf(both);
    }

    /** Longest first, so that a word is not cut by a shorter one inside it. */
    private static List<String> words() {
        try (var in = CommonPasswords.class.getResourceAsStream("common-words.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ")).stream())
                    .filter(word -> !word.isBlank())
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
