package org.islet.account.password;

import java.util.List;

/** What others know about a person and would try as their password. */
public record PersonalWords(String email, List<String> names) {

    public List<String> all() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(email), names.stream())
                .toList();
    }

    @Override
    public String toString() {
        return "PersonalWords";
    }
}
