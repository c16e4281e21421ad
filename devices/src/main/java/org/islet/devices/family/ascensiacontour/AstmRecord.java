package org.islet.devices.family.ascensiacontour;

import java.util.ArrayList;
import java.util.List;

/** One record of text (ASTM E1394): a letter, then fields of components; a field that is not there reads as empty. */
record AstmRecord(String letter, List<String> fields, Delimiters delimiters) {

    AstmRecord {
        fields = List.copyOf(fields);
    }

    static AstmRecord parse(String text, Delimiters delimiters) {
        List<String> fields = split(text, delimiters.field());
        return new AstmRecord(fields.get(0), fields, delimiters);
    }

    /** Counted from 0, the letter's own field. */
    String field(int index) {
        return index < fields.size() ? fields.get(index) : "";
    }

    List<String> components(int index) {
        return split(field(index), delimiters.component());
    }

    /** Counted from 0. */
    String component(int index, int component) {
        List<String> components = components(index);
        return component < components.size() ? unescaped(components.get(component)) : "";
    }

    /** The repeats of one component. */
    List<String> repeats(int index, int component) {
        List<String> components = components(index);
        return component < components.size() ? split(components.get(component), delimiters.repeat()) : List.of("");
    }

    /** {@code &F&} stands for the field delimiter, {@code &S&} {@code &R&} {@code &E&} for the others. */
    private String unescaped(String text) {
        String sign = String.valueOf(delimiters.escape());
        return text.replace(sign + "F" + sign, String.valueOf(delimiters.field()))
                .replace(sign + "S" + sign, String.valueOf(delimiters.component()))
                .replace(sign + "R" + sign, String.valueOf(delimiters.repeat()))
                .replace(sign + "E" + sign, sign);
    }

    private static List<String> split(String text, char at) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = text.indexOf(at); i >= 0; i = text.indexOf(at, from)) {
            pieces.add(text.substring(from, i));
            from = i + 1;
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
