package org.islet.setting;

import java.util.ArrayList;
import java.util.List;

/** Settings each of which could be meant, but not together. */
final class Contradictions {

    private final Settings settings;
    private final List<String> found = new ArrayList<>();

    private Contradictions(Settings settings) {
        this.settings = settings;
    }

    static List<String> in(Settings settings) {
        var contradictions = new Contradictions(settings);
        contradictions.ofTheDatabase();
        contradictions.ofMail();
        contradictions.ofTheFile();
        return List.copyOf(contradictions.found);
    }

    private void ofTheDatabase() {
        needs(Setting.DB_USER, Setting.DB_URL, "without it the portal starts a database of its own");
        needs(Setting.DB_PASSWORD, Setting.DB_URL, "without it the portal starts a database of its own");
        if (!settings.text(Setting.DB_URL).contains("user=")) {
            needs(Setting.DB_URL, Setting.DB_USER, "a database asks who connects");
        }
        needs(Setting.DB_OWNER_USER, Setting.DB_USER, "the owner of the tables is another role than the portal's");
        needs(Setting.DB_OWNER_PASSWORD, Setting.DB_OWNER_USER, "a password belongs to a name");
    }

    private void ofMail() {
        needs(Setting.MAIL_USER, Setting.MAIL_HOST, "without it letters are written as files");
        needs(Setting.MAIL_USER, Setting.MAIL_PASSWORD, "a mail server that asks who sends asks for proof");
        needs(Setting.MAIL_PASSWORD, Setting.MAIL_USER, "a password belongs to a name");
        if (settings.text(Setting.MAIL_STARTTLS).equals("true")) {
            needs(Setting.MAIL_STARTTLS, Setting.MAIL_HOST, "without it letters are written as files");
        }
    }

    /** The file is looked for in the data folder; it cannot say where that is. */
    private void ofTheFile() {
        settings.lines().stream()
                .filter(line -> line.name().equals(Setting.DATA.key()))
                .forEach(line ->
                        found.add(line + " comes too late there: say --data or " + Setting.DATA.environmentName()));
    }

    private void needs(Setting one, Setting other, String why) {
        settings.said(one)
                .filter(said -> settings.set(other).isEmpty())
                .ifPresent(said -> found.add(said + " needs " + other.key() + " too: " + why));
    }
}
