package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.List;

/** What a pump is asked beside who it is, its clock and its pages. */
final class PumpQuestions {

    private static final List<PumpCommand> OF_EVERY_PUMP = List.of(
            PumpCommand.PUMP_ID,
            PumpCommand.FIRMWARE,
            PumpCommand.RESERVOIR,
            PumpCommand.STATUS,
            PumpCommand.TEMPORARY_BASAL,
            PumpCommand.STANDARD_PROFILE,
            PumpCommand.PROFILE_A,
            PumpCommand.PROFILE_B,
            PumpCommand.WIZARD_ENABLED,
            PumpCommand.CARB_UNIT,
            PumpCommand.GLUCOSE_UNIT,
            PumpCommand.CARB_RATIOS,
            PumpCommand.SENSITIVITIES);

    private PumpQuestions() {}

    static List<PumpCommand> of(Generation generation) {
        List<PumpCommand> questions = new ArrayList<>(OF_EVERY_PUMP);
        boolean isOld = generation.isAskedTheOldWay();
        questions.add(isOld ? PumpCommand.SETTINGS_OF_OLD : PumpCommand.SETTINGS);
        questions.add(isOld ? PumpCommand.TARGETS_OF_OLD : PumpCommand.TARGETS);
        return questions;
    }
}
