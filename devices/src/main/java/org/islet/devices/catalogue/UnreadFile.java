package org.islet.devices.catalogue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.islet.devices.phrase.Phrase;

/**
 * Files that people bring and no family reads: what they are, by their first and last bytes, and what to bring instead.
 * The one place for these sentences, whoever says them.
 *
 * @param what to be read after "This is"
 * @param bring what to do
 */
public record UnreadFile(Phrase what, Phrase bring) {

    private static final Phrase CSV = Phrase.of("unread.bring.csv");
    private static final Phrase DATA = Phrase.of("unread.bring.data");
    private static final Phrase UNPACK = Phrase.of("unread.bring.unpack");
    private static final int HEAD = 16 * 1024;

    /** A zip lists its files at its end. */
    private static final int TAIL = 64 * 1024;

    private static final Pattern GLIMP =
            Pattern.compile("\\d+;\\d\\d/\\d\\d/\\d{4} \\d\\d[.:]\\d\\d[.:]\\d\\d;.*", Pattern.DOTALL);

    private static final UnreadFile SQLITE =
            new UnreadFile(Phrase.of("unread.database"), Phrase.of("unread.bring.xdrip"));
    private static final UnreadFile FHIR = new UnreadFile(Phrase.of("unread.health-record"), DATA);
    private static final UnreadFile APPLE_HEALTH =
            new UnreadFile(Phrase.of("unread.apple-health"), Phrase.of("unread.bring.app"));
    private static final UnreadFile GLIMP_TABLE =
            new UnreadFile(Phrase.of("unread.glimp"), Phrase.of("unread.bring.glimp"));

    /** The first that fits says it. */
    private static final List<Kind> KINDS = List.of(
            new Kind(
                    file -> file.isZip() && file.isEncrypted(),
                    new UnreadFile(Phrase.of("unread.locked"), Phrase.of("unread.bring.unlock"))),
            zip("xl/", new UnreadFile(Phrase.of("unread.xlsx"), CSV)),
            zip("word/", new UnreadFile(Phrase.of("unread.word"), DATA)),
            zip("ppt/", new UnreadFile(Phrase.of("unread.presentation"), DATA)),
            zip("vnd.oasis.opendocument", new UnreadFile(Phrase.of("unread.opendocument"), CSV)),
            zip("apple_health_export", APPLE_HEALTH),
            zip("export_cda.xml", APPLE_HEALTH),
            zip(".sqlite", SQLITE),
            zip(".db", SQLITE),
            zip("", new UnreadFile(Phrase.of("unread.zip"), UNPACK)),
            starting("\u00D0\u00CF\u0011\u00E0", new UnreadFile(Phrase.of("unread.old-office"), CSV)),
            starting("\t\b\u0010\0", new UnreadFile(Phrase.of("unread.xls"), CSV)),
            starting("SQLite format 3", SQLITE),
            new Kind(
                    file -> file.latin().indexOf("%PDF-") >= 0 && file.latin().indexOf("%PDF-") < 1024,
                    new UnreadFile(Phrase.of("unread.pdf"), DATA)),
            starting("\u001F\u008B", new UnreadFile(Phrase.of("unread.packed", "gzip"), UNPACK)),
            starting("7z\u00BC\u00AF", new UnreadFile(Phrase.of("unread.archive", "7z"), UNPACK)),
            starting("Rar!", new UnreadFile(Phrase.of("unread.archive", "rar"), UNPACK)),
            starting("BZh", new UnreadFile(Phrase.of("unread.packed", "bzip2"), UNPACK)),
            starting("\u00FD7zXZ", new UnreadFile(Phrase.of("unread.packed", "xz"), UNPACK)),
            starting("(\u00B5/\u00FD", new UnreadFile(Phrase.of("unread.packed", "zstd"), UNPACK)),
            at(257, "ustar", new UnreadFile(Phrase.of("unread.archive", "tar"), UNPACK)),
            starting("\u0089PNG", image()),
            starting("\u00FF\u00D8\u00FF", image()),
            starting("GIF8", image()),
            starting("II*\0", image()),
            starting("MM\0*", image()),
            at(8, "WEBP", image()),
            at(4, "ftyp", new UnreadFile(Phrase.of("unread.film"), DATA)),
            starting("{\\rtf", new UnreadFile(Phrase.of("unread.rtf"), DATA)),
            starting("bplist", new UnreadFile(Phrase.of("unread.plist"), DATA)),
            text(
                    "<!doctype html|<html|<head|<script",
                    new UnreadFile(Phrase.of("unread.web-page"), Phrase.of("unread.bring.sign-in"))),
            within("<plist", new UnreadFile(Phrase.of("unread.plist"), DATA)),
            within("<healthdata", APPLE_HEALTH),
            within("hl7.org/fhir", FHIR),
            within("<clinicaldocument", FHIR),
            new Kind(file -> file.text().startsWith("{") && file.text().contains("\"resourcetype\""), FHIR),
            new Kind(file -> GLIMP.matcher(file.text()).matches(), GLIMP_TABLE),
            text("<\\?xml", new UnreadFile(Phrase.of("unread.xml"), DATA)));

    /** Empty where it is none that is known by its first bytes. */
    public static Optional<UnreadFile> of(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(new UnreadFile(Phrase.of("unread.empty"), Phrase.of("unread.bring.again")));
        }
        Beginning file = Beginning.of(bytes);
        return KINDS.stream()
                .filter(kind -> kind.isOne.test(file))
                .map(Kind::file)
                .findFirst();
    }

    /** "This is a PDF, a printed report. Bring …" */
    public Phrase phrase() {
        return Phrase.of("unread", what, bring);
    }

    private static UnreadFile image() {
        return new UnreadFile(Phrase.of("unread.picture"), DATA);
    }

    private static Kind starting(String signature, UnreadFile file) {
        return at(0, signature, file);
    }

    private static Kind at(int offset, String signature, UnreadFile file) {
        return new Kind(beginning -> beginning.latin().startsWith(signature, offset), file);
    }

    private static Kind zip(String name, UnreadFile file) {
        return new Kind(beginning -> beginning.isZip() && beginning.isNamed(name), file);
    }

    private static Kind text(String beginnings, UnreadFile file) {
        Pattern pattern = Pattern.compile("(" + beginnings + ").*", Pattern.DOTALL);
        return new Kind(beginning -> pattern.matcher(beginning.text()).matches(), file);
    }

    private static Kind within(String words, UnreadFile file) {
        return new Kind(
                beginning ->
                        beginning.text().startsWith("<") && beginning.text().contains(words),
                file);
    }

    private record Kind(Predicate<Beginning> isOne, UnreadFile file) {}

    /**
     * The first bytes of a file, and its last.
     *
     * @param latin a character a byte
     * @param text in small letters, without what stands before the first of them
     */
    private record Beginning(String latin, String tail, String text) {

        static Beginning of(byte[] bytes) {
            int head = Math.min(bytes.length, HEAD);
            int tail = Math.min(bytes.length, TAIL);
            return new Beginning(
                    new String(bytes, 0, head, StandardCharsets.ISO_8859_1),
                    new String(bytes, bytes.length - tail, tail, StandardCharsets.ISO_8859_1),
                    new String(bytes, 0, head, charset(bytes))
                            .replace("\uFEFF", "")
                            .strip()
                            .toLowerCase(Locale.ROOT));
        }

        private static Charset charset(byte[] bytes) {
            if (bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[1] == 0)) {
                return StandardCharsets.UTF_16LE;
            }
            boolean isBigEndian =
                    bytes.length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == 0);
            return isBigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        }

        boolean isZip() {
            return latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006");
        }

        boolean isEncrypted() {
            return latin.length() > 6 && (latin.charAt(6) & 1) == 1;
        }

        boolean isNamed(String name) {
            return latin.contains(name) || tail.contains(name);
        }
    }
}
