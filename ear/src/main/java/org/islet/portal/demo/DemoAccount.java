package org.islet.portal.demo;

import java.util.Locale;
import java.util.Optional;
import org.islet.devices.simulator.DemoPatient;

/**
 * One account of the demo.
 *
 * @param patient empty for staff
 */
record DemoAccount(String what, String givenName, String familyName, Optional<DemoPatient> patient) {

    static final DemoAccount ADMINISTRATOR = new DemoAccount("administrator", "Ingrid", "Falk", Optional.empty());
    static final DemoAccount CLINICIAN = new DemoAccount("clinician", "Mira", "Solberg", Optional.empty());

    static DemoAccount of(DemoPatient patient) {
        return switch (patient) {
            case PUMP_AND_SENSOR -> new DemoAccount("pump and sensor", "Anna", "Lindqvist", Optional.of(patient));
            case METER_ONLY -> new DemoAccount("meter only", "Bernhard", "Okafor", Optional.of(patient));
            case SENSOR_AND_PENS -> new DemoAccount("sensor and pens", "Clara", "Weidenfeld", Optional.of(patient));
            case PREGNANCY -> new DemoAccount("pregnancy", "Deniz", "Aydin", Optional.of(patient));
            case LONG_GAPS -> new DemoAccount("long gaps", "Emil", "Hartmann", Optional.of(patient));
            case TRAVEL -> new DemoAccount("travel across zones", "Farida", "Rahimi", Optional.of(patient));
            case CLOSED_LOOP -> new DemoAccount("closed loop", "Greta", "Novak", Optional.of(patient));
            case CHILD -> new DemoAccount("a child", "Henrik", "Solheim", Optional.of(patient));
            case FIVE_YEARS -> new DemoAccount("five years of data", "Ida", "Brandvold", Optional.of(patient));
        };
    }

    String email() {
        return (givenName + "." + familyName).toLowerCase(Locale.ROOT) + "@harbour.example";
    }

    String unit() {
        return patient.filter(kind -> kind == DemoPatient.SENSOR_AND_PENS).isPresent() ? "mmol/L" : "mg/dL";
    }

    String targets() {
        return patient.filter(kind -> kind == DemoPatient.PREGNANCY).isPresent() ? "pregnancy" : "adult";
    }
}
