package org.islet.devices.simulator;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.family.ascensiacontour.ContourMeter;
import org.islet.devices.family.carelink.CareLinkEncoder;
import org.islet.devices.family.dexcomclarity.ClarityEncoder;

/** The nine kinds of patients of the demo clinic: who they are, what they wear, and what is uploaded of them. */
public enum DemoPatient {
    PUMP_AND_SENSOR,
    METER_ONLY,
    SENSOR_AND_PENS,
    PREGNANCY,
    LONG_GAPS,
    TRAVEL,
    CLOSED_LOOP,
    CHILD,
    FIVE_YEARS;

    private static final int DAYS = 90;
    private static final int YEARS = 5;

    /** The first day of what the demo shows of them, whose last day is given. */
    public LocalDate first(LocalDate last) {
        return this == FIVE_YEARS ? last.minusYears(YEARS).plusDays(1) : last.minusDays(DAYS - 1);
    }

    public Person person(LocalDate first) {
        return switch (this) {
            case PUMP_AND_SENSOR -> DemoPeople.pumpAndSensor();
            case METER_ONLY -> DemoPeople.meterOnly();
            case SENSOR_AND_PENS -> DemoPeople.sensorAndPens();
            case PREGNANCY -> DemoPeople.pregnancy();
            case LONG_GAPS -> DemoPeople.longGaps();
            case TRAVEL -> DemoPeople.traveller(first);
            case CLOSED_LOOP -> DemoPeople.closedLoop();
            case CHILD -> DemoPeople.child();
            case FIVE_YEARS -> DemoPeople.fiveYears();
        };
    }

    /** All uploads of the days from {@code first} to {@code last}, both included. */
    public List<SimulatedUpload> uploads(LocalDate first, LocalDate last) {
        Life life = Simulation.live(person(first), first, last);
        return switch (this) {
            case PUMP_AND_SENSOR -> pump(life, "723", "118203", SensorWear.always(life, 6));
            case METER_ONLY -> List.of(meter(life, "1000023", GlucoseUnit.MG_PER_DL, true));
            case SENSOR_AND_PENS -> List.of(export(life, GlucoseUnit.MMOL_PER_L, "Dexcom G6 Mobile App"));
            case PREGNANCY ->
                List.of(
                        export(life, GlucoseUnit.MG_PER_DL, "Dexcom G7 Mobile App"),
                        meter(life, "1000041", GlucoseUnit.MG_PER_DL, false));
            case LONG_GAPS -> pump(life, "722", "530422", SensorWear.nowAndThen(life, 6, 15));
            case TRAVEL -> pump(life, "754", "670754", SensorWear.always(life, 6));
            case CLOSED_LOOP -> List.of(loop(life));
            case CHILD -> pump(life, "551", "551008", SensorWear.always(life, 6));
            case FIVE_YEARS -> yearly(life, first, last);
        };
    }

    private static List<SimulatedUpload> pump(Life life, String model, String serial, SensorWear wear) {
        List<SimulatedUpload> uploads = new ArrayList<>();
        var pump = new SimulatedPump(model, serial, DeviceClock.setByOwner(life), wear);
        for (RawCapture capture : pump.captures(life)) {
            uploads.add(new SimulatedUpload(
                    "pump-" + model + "-" + (uploads.size() + 1) + ".capture", CaptureFile.bytesOf(capture)));
        }
        return uploads;
    }

    private static SimulatedUpload meter(Life life, String number, GlucoseUnit unit, boolean keepsLogbook) {
        var meter = new SimulatedMeter(ContourMeter.nextUsb(number, unit), DeviceClock.neverSet(life), keepsLogbook);
        return new SimulatedUpload("contour-next.capture", CaptureFile.bytesOf(meter.capture(life)));
    }

    private static SimulatedUpload loop(Life life) {
        var pump = new SimulatedLoop(
                new CareLinkEncoder("SIM-LOOP"), DeviceClock.setByOwner(life), SensorWear.always(life, 7));
        return new SimulatedUpload("pump-export.csv", pump.file(life));
    }

    /** A file a year: the system it comes from writes no longer ones. */
    private static List<SimulatedUpload> yearly(Life life, LocalDate first, LocalDate last) {
        ZoneId home = life.person().home();
        List<SimulatedUpload> uploads = new ArrayList<>();
        for (LocalDate from = first; !from.isAfter(last); from = from.plusYears(1)) {
            Life year = life.between(
                    from.atStartOfDay(home).toInstant(),
                    from.plusYears(1).atStartOfDay(home).toInstant());
            SimulatedUpload export = export(year, GlucoseUnit.MG_PER_DL, "Dexcom G6 Mobile App");
            uploads.add(new SimulatedUpload("clarity-export-" + from.getYear() + ".csv", export.bytes()));
        }
        return uploads;
    }

    private static SimulatedUpload export(Life life, GlucoseUnit unit, String device) {
        var export = new SimulatedExport(new ClarityEncoder(unit, device), SensorWear.always(life, 10), true);
        return new SimulatedUpload("clarity-export.csv", export.file(life));
    }
}
