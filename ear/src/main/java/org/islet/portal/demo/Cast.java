package org.islet.portal.demo;

import java.util.Locale;
import java.util.Optional;
import org.islet.devices.simulator.DemoPatient;

/**
 * One account of the demo.
 *
 * @param patient empty for staff
 */
record Cast(String what, String givenName, String familyName, Optional<DemoPatient> patient) {

    static final Cast ADMINISTRATOR = new Cast("administrator", "Ingrid", "Falk", Optional.empty());
    static final Cast CLINICIAN = new Cast("clinician", "Mira", "Solberg", Optional.empty());

    static Cast of(DemoPatient patient) {
        return switch (patient) {
            case PUMP_AND_SENSOR -> new Cast("pump and sensor", "Anna", "Lindqvist", Optional.of(patient));
            case METER_ONLY -> new Cast("meter only", "Bernhard", "Okafor", Optional.of(patient));
            case SENSOR_ONLY -> new Cast("sensor only", "Clara", "Weidenfeld", Optional.of(patient));
            case PREGNANCY -> new Cast("pregnancy", "Deniz", "Aydin", Optional.of(patient));
            case LONG_GAPS -> new Cast("long gaps", "Emil", "Hartmann", Optional.of(patient));
            case TRAVEL -> new Cast("travel across zones", "Farida", "Rahimi", Optional.of(patient));
        };
    }

    String email() {
        return (givenName + "." + familyName).toLowerCase(Locale.ROOT) + "@harbour.example";
    }

    String unit() {
        return patient.filter(kind -> kind == DemoPatient.SENSOR_ONLY).isPresent() ? "mmol/L" : "mg/dL";
    }

    String targets() {
        return patient.filter(kind -> kind == DemoPatient.PREGNANCY).isPresent() ? "pregnancy" : "adult";
    }
}
