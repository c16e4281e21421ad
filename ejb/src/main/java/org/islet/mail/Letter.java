package org.islet.mail;

import java.util.Objects;

/** A short plain letter; it never carries health data, and its subject is one line. */
public record Letter(EmailAddress to, String subject, String body) {

    public Letter {
        Objects.requireNonNull(to);
        Objects.requireNonNull(body);
        if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The subject of a letter is one line");
        }
    }

    @Override
    public String toString() {
        return "Letter";
    }
}
