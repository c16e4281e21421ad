package org.islet.reports.pdf;

import java.util.List;
import java.util.Locale;
import org.islet.reports.model.Paper;

/**
 * One page of plain words to keep: a title, named facts one below the other, and sentences. What stands in it is said
 * already, in the language it names.
 *
 * @param foot the last line, small
 */
public record Receipt(
        Locale language, Paper paper, String title, List<Fact> facts, List<String> sentences, String foot) {

    public Receipt {
        facts = List.copyOf(facts);
        sentences = List.copyOf(sentences);
    }

    /** What is told, and what it is. */
    public record Fact(String name, String value) {}
}
