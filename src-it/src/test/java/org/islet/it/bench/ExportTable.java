package org.islet.it.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A made-up export file of any size: what stands above the rows, and rows that are told over and over, five minutes
 * apart.
 *
 * @param date how the format writes the day, {@code %1$s} in the rows
 * @param time how it writes the time of day, {@code %2$s} in the rows; {@code %3$d} is the row's number
 */
record ExportTable(String family, String above, String date, String time, List<String> rows) {

    private static final LocalDateTime FIRST = LocalDateTime.of(2020, 1, 1, 0, 0);
    private static final String CARELINK_HEADER = "Index,Date,Time,New Device Time,BG Source,BG Reading (mg/dL),"
            + "Linked BG Meter ID,Basal Rate (U/h),Temp Basal Amount,Temp Basal Type,Temp Basal Duration (h:mm:ss),"
            + "Bolus Type,Bolus Volume Selected (U),Bolus Volume Delivered (U),Bolus Duration (h:mm:ss),Prime Type,"
            + "Prime Volume Delivered (U),Estimated Reservoir Volume after Fill (U),Alert,User Cleared Alerts,Suspend,"
            + "Rewind,BWZ Estimate (U),BWZ Target High BG (mg/dL),BWZ Target Low BG (mg/dL),BWZ Carb Ratio (g/U),"
            + "BWZ Insulin Sensitivity (mg/dL/U),BWZ Carb Input (grams),BWZ BG Input (mg/dL),"
            + "BWZ Correction Estimate (U),BWZ Food Estimate (U),BWZ Active Insulin (U),BWZ Status,"
            + "Sensor Calibration BG (mg/dL),Sensor Glucose (mg/dL),ISIG Value,Event Marker,Bolus Number,"
            + "Bolus Cancellation Reason,BWZ Unabsorbed Insulin Total (U),Final Bolus Estimate,Scroll Step Size,"
            + "Insulin Action Curve Time,Sensor Calibration Rejected Reason,Preset Bolus,Bolus Source,"
            + "BLE Network Device,Device Update Event,Network Device Associated Reason,"
            + "Network Device Disassociated Reason,Network Device Disconnected Reason,Sensor Exception,"
            + "Preset Temp Basal Name\r\n";
    private static final String PERSONAL_HEADER = "Index,Date,Time,Timestamp,New Device Time,BG Reading (mg/dL),"
            + "Linked BG Meter ID,Temp Basal Amount (U/h),Temp Basal Type,Temp Basal Duration (hh:mm:ss),Bolus Type,"
            + "Bolus Volume Selected (U),Bolus Volume Delivered (U),Programmed Bolus Duration (hh:mm:ss),Prime Type,"
            + "Prime Volume Delivered (U),Suspend,Rewind,BWZ Estimate (U),BWZ Target High BG (mg/dL),"
            + "BWZ Target Low BG (mg/dL),BWZ Carb Ratio (grams),BWZ Insulin Sensitivity (mg/dL),"
            + "BWZ Carb Input (grams),BWZ BG Input (mg/dL),BWZ Correction Estimate (U),BWZ Food Estimate (U),"
            + "BWZ Active Insulin (U),Alarm,Sensor Calibration BG (mg/dL),Sensor Glucose (mg/dL),ISIG Value,"
            + "Daily Insulin Total (U),Raw-Type,Raw-Values,Raw-ID,Raw-Upload ID,Raw-Seq Num,Raw-Device Type\r\n";
    private static final String PERSON = "Last Name,First Name,Patient ID,System ID,Start Date,End Date,Device\r\n"
            + "\"Example\",\"Ada\",,,\"1/1/20 12:00:00 AM\",\"1/31/20 11:59:59 PM\",\"Serial Number\"\r\n\r\n";
    private static final String SENSOR_ROW =
            "%3$d.00000,%1$s,%2$s" + ",".repeat(32) + "107,20.98" + ",".repeat(17) + "\r\n";
    private static final String BOLUS_ROW = "%3$d.00000,%1$s,%2$s" + ",".repeat(9) + "Normal,5.2,5.2" + ",".repeat(24)
            + "%3$d" + ",".repeat(8) + "CLOSED_LOOP_FOOD_BOLUS" + ",".repeat(7) + "\r\n";
    private static final String PERSONAL_ROW =
            "%3$d,%1$s,%2$s,%1$s %2$s" + ",".repeat(27) + "118,19.67,,GlucoseSensorData,"
                    + "\"AMOUNT=118, ISIG=19.67, VCNTR=null, BACKFILL_INDICATOR=null\",1068652,5,1,Paradigm Revel - 723\r\n";
    private static final String PERSONAL_BOLUS =
            "%3$d,%1$s,%2$s,%1$s %2$s" + ",".repeat(7) + "Normal,6,6" + ",".repeat(21)
                    + "BolusNormal,\"AMOUNT=6, PROGRAMMED_AMOUNT=6, BOLUS_TYPE=normal, ACTION_REQUESTOR=pump\",1068652,5,1,"
                    + "Paradigm Revel - 723\r\n";

    /** One of each table we read; the rows that there are most of in a real file, and some of the others. */
    static List<ExportTable> all() {
        return List.of(
                new ExportTable(
                        "carelink",
                        "\uFEFF" + PERSON + "-------,MiniMed 780G MMT-1886,Pump,NG1,------- \r\n" + CARELINK_HEADER,
                        "uuuu/MM/dd",
                        "HH:mm:ss",
                        mostly(SENSOR_ROW, BOLUS_ROW)),
                new ExportTable(
                        "carelink",
                        ("\uFEFF" + PERSON + "-------,MiniMed 780G MMT-1886,Pump,NG1,------- \r\n" + CARELINK_HEADER)
                                .replace(',', ';'),
                        "uuuu/MM/dd",
                        "HH:mm:ss",
                        mostly(european(SENSOR_ROW), european(BOLUS_ROW))),
                new ExportTable(
                        "carelink-personal",
                        "Medtronic Diabetes CareLink Personal Data Export File (v1.0.1) \r\nPATIENT INFO\r\n"
                                + "Name,Ada Example\r\nReport Range,1/1/20,to,1/31/20\r\n" + PERSONAL_HEADER,
                        "M/d/yy",
                        "HH:mm:ss",
                        mostly(PERSONAL_ROW, PERSONAL_BOLUS)),
                new ExportTable(
                        "dexcom-clarity",
                        "\uFEFF\"Index\",\"Timestamp (YYYY-MM-DDThh:mm:ss)\",\"Event Type\",\"Event Subtype\","
                                + "\"Patient Info\",\"Device Info\",\"Source Device ID\",\"Glucose Value (mg/dL)\","
                                + "\"Insulin Value (u)\",\"Carb Value (grams)\",\"Duration (hh:mm:ss)\","
                                + "\"Glucose Rate of Change (mg/dL/min)\",\"Transmitter Time (Long Integer)\","
                                + "\"Transmitter ID\"\r\n",
                        "uuuu-MM-dd",
                        "HH:mm:ss",
                        List.of("\"%3$d\",\"%1$sT%2$s\",\"EGV\",\"\",\"\",\"\",\"iOS G7\",\"121\",\"\",\"\",\"\",\"\","
                                + "\"1000\",\"123456789012\"\r\n")),
                new ExportTable(
                        "libreview",
                        "Glucose Data,Generated on,01-31-2020 09:40 AM UTC,Generated by,Ada Example\n"
                                + "Device,Serial Number,Device Timestamp,Record Type,Historic Glucose mg/dL,"
                                + "Scan Glucose mg/dL,Non-numeric Rapid-Acting Insulin,Rapid-Acting Insulin (units),"
                                + "Non-numeric Food,Carbohydrates (grams),Carbohydrates (servings),"
                                + "Non-numeric Long-Acting Insulin,Long-Acting Insulin (units),Notes,"
                                + "Strip Glucose mg/dL,Ketone mmol/L,Meal Insulin (units),Correction Insulin (units),"
                                + "User Change Insulin (units)\n",
                        "MM-dd-uuuu",
                        "hh:mm a",
                        List.of("FreeStyle LibreLink,00000000-0000-0000-0000-000000000001,%1$s %2$s,0,124"
                                + ",".repeat(14) + "\n")),
                new ExportTable(
                        "libre-desktop",
                        "Ada Example\nID\tTime\tRecord Type\tHistoric Glucose (mmol/L)\tScan Glucose (mmol/L)"
                                + "\tNon-numeric Rapid-Acting Insulin\tRapid-Acting Insulin (units)\tNon-numeric Food"
                                + "\tCarbohydrates (grams)\tNon-numeric Long-Acting Insulin"
                                + "\tLong-Acting Insulin (units)\tNotes\tStrip Glucose (mmol/L)\tKetone (mmol/L)"
                                + "\tMeal Insulin (units)\tCorrection Insulin (units)\tUser Change Insulin (units)"
                                + "\tPrevious Time\tUpdated Time\n",
                        "uuuu/MM/dd",
                        "HH:mm",
                        List.of("%3$d\t%1$s %2$s\t0\t6.6" + "\t".repeat(15) + "\n")),
                new ExportTable(
                        "glooko",
                        "Name:Ada Example,Date Range:2020-01-01 - 2020-01-31\n"
                                + "Timestamp,CGM Glucose Value (mg/dl),Serial Number\n",
                        "uuuu-MM-dd",
                        "HH:mm",
                        List.of("%1$s %2$s,116.0,SN1\n")),
                new ExportTable(
                        "mysugr",
                        "\"Date\",\"Time\",\"Tags\",\"Blood Glucose Measurement (mg/dL)\","
                                + "\"Insulin Injection Units (Pen)\",\"Insulin (Meal)\",\"Insulin (Correction)\","
                                + "\"Meal Carbohydrates (Grams, Factor 1)\",\"Note\",\"Location\"\n",
                        "MMM d, uuuu",
                        "h:mm:ss a",
                        List.of(
                                "\"%1$s\",\"%2$s\",\"Before the meal,Breakfast\",\"186\",\"\",\"3\",\"1\",\"24\",\"\",\"\"\n")),
                new ExportTable(
                        "xdrip-sidiary",
                        "DAY;TIME;UDT_CGMS;BG_LEVEL;CH_GR;BOLUS;REMARK\n",
                        "dd.MM.uuuu",
                        "HH:mm",
                        List.of("%1$s;%2$s;123;;;;\n")),
                new ExportTable(
                        "contour-app",
                        "\uFEFF#,Date and Time,BGValue [mg/dL],Meal Marker,Data Source,Notes,Activity,Meal [g],"
                                + "Medication,Location\n",
                        "uuuu-MM-dd",
                        "HH:mm",
                        List.of("%3$d,%1$s %2$s,112,Fasting,Meter,,,,,\n")),
                new ExportTable(
                        "accu-chek-mobile",
                        "Serial no.;Download date;Download time;;;;;;;;;\r\nU100000000;07.02.2020;21:15;;;;;;;;;\r\n"
                                + "Date;Time;Result;Unit;Temperature warning;Out of target range;Other;Before meal;"
                                + "After meal;Control test\r\n",
                        "dd.MM.uuuu",
                        "HH:mm",
                        List.of("%1$s;%2$s;6.4;mmol/l;;;;X;;\r\n")),
                new ExportTable(
                        "nightscout",
                        "",
                        "uuuu-MM-dd",
                        "HH:mm:ss",
                        List.of("\"%1$sT%2$s.000Z\"\t1577836800000\t162\t\"Flat\"\t\"xDrip\"\n")),
                new ExportTable(
                        "glucose-table", "time,glucose_mg_dl\n", "uuuu-MM-dd", "HH:mm:ss", List.of("%1$sT%2$s,101\n")));
    }

    private static List<String> mostly(String many, String few) {
        return List.of(many, many, many, many, many, many, many, many, many, few);
    }

    private static String european(String row) {
        return row.replace(',', ';').replace('.', ',');
    }

    /** Commas stand inside numbers where semicolons stand between them. */
    char separator() {
        String row = rows.get(0);
        return row.indexOf('\t') >= 0 ? '\t' : row.indexOf(';') >= 0 ? ';' : ',';
    }

    byte[] ofSize(int bytes) {
        var day = DateTimeFormatter.ofPattern(date, Locale.US);
        var clock = DateTimeFormatter.ofPattern(time, Locale.US);
        var text = new StringBuilder(bytes + 1000).append(above);
        for (int number = 0; text.length() < bytes; number++) {
            var at = FIRST.plusMinutes(5L * number);
            text.append(rows.get(number % rows.size()).formatted(day.format(at), clock.format(at), number));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
