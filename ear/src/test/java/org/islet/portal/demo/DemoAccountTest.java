package org.islet.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.islet.devices.simulator.DemoPatient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoAccountTest {

    @ParameterizedTest
    @EnumSource
    void accountsBearTheNamesOfThePeopleSimulated(DemoPatient patient) {
        var person = patient.person(LocalDate.parse("2026-08-24"));

        assertThat(DemoAccount.of(patient).givenName()).isEqualTo(person.givenName());
        assertThat(DemoAccount.of(patient).familyName()).isEqualTo(person.familyName());
    }
}
