package org.islet.it.person;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** An invented export of a glucose sensor: a reading each five minutes that goes up and down with the hours. */
public final class ClarityFile {

    private static final String HEADER =
            "\uFEFF\"Index\",\"Timestamp (YYYY-MM-DDThh:mm:ss)\",\"Event Type\",\"Event Subtype\",\"Patient Info\","
                    + "\"Device Info\",\"Source Device ID\",\"Glucose Value (mg/dL)\",\"Insulin Value (u)\","
                    + "\"Carb Value (grams)\",\"Duration (hh:mm:ss)\",\"Glucose Rate of Change (mg/dL/min)\","
                    + "\"Transmitter Time (Long Integer)\",\"Transmitter ID\"\n";

    public static final int READINGS_A_DAY = 288;

    private ClarityFile() {}

    public static byte[] of(LocalDate firstDay, int days) {
        var text = new StringBuilder(HEADER)
                .append("\"1\",\"\",\"FirstName\",\"\",\"Test\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n");
        for (int i = 0; i < days * READINGS_A_DAY; i++) {
            append(text, i, firstDay.atStartOfDay().plusMinutes(5L * i));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder text, int i, LocalDateTime at) {
        var glucose = Math.round(130 + 60 * Math.sin(2 * Math.PI * i / READINGS_A_DAY) + 15 * Math.cos(i / 7.0));
        text.append('"').append(i + 2).append("\",\"").append(at.withNano(0)).append(at.getSecond() == 0 ? ":00" : "");
        text.append("\",\"EGV\",\"\",\"\",\"\",\"iOS G7\",\"").append(glucose);
        text.append("\",\"\",\"\",\"\",\"\",\"").append(1000L + 300L * i).append("\",\"123456789012\"\n");
    }
}
