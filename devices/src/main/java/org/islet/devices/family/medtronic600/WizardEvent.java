package org.islet.devices.family.medtronic600;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;

/**
 * What the bolus wizard estimated.
 *
 * <pre>
 * 0B glucose unit: 0 mg/dL, 1 mmol/L (tenths) · 0C carbohydrate unit: 0 grams, 1 exchanges (tenths)
 * 0D glucose, 0 for none · 0F carbohydrate · 11 sensitivity · 13 ratio (tenths of grams, thousandths of a unit)
 * 17 target low · 19 target high · 1B correction, signed · 1F food · 23 insulin on board · 27 adjustment
 * 2B estimate · 2F step · 30 changed by the person · 31 final
 * </pre>
 *
 * The unit agrees with the one real event at hand (1, and its values are tenths of mmol/L) and with the meter event; the
 * carbohydrate unit was only ever seen as 0, grams.
 */
final class WizardEvent {

    static final int TYPE = 0x3D;
    static final EventLayout LAYOUT = new EventLayout(0x35, event -> List.of(decode(event)));

    private WizardEvent() {}

    private static DeviceEvent decode(HistoryEvent event) {
        boolean isMmol = event.octet(0x0B) == 1;
        boolean isGrams = event.octet(0x0C) == 0;
        return new BolusCalculation(
                event.origin(),
                event.half(0x0D) == 0 ? Optional.empty() : Optional.of(glucose(event.half(0x0D), isMmol)),
                OptionalDouble.of(isGrams ? event.half(0x0F) : event.half(0x0F) / 10.0),
                Optional.of(isGrams ? CarbUnit.GRAMS : CarbUnit.EXCHANGES),
                OptionalDouble.of(isGrams ? event.word(0x13) / 10.0 : event.word(0x13) / 1000.0),
                Optional.of(glucose(event.half(0x11), isMmol)),
                Optional.of(glucose(event.half(0x17), isMmol)),
                Optional.of(glucose(event.half(0x19), isMmol)),
                Optional.of(event.insulin(0x1F)),
                Optional.of(event.insulin(0x1B)),
                Optional.of(event.insulin(0x23)),
                Optional.of(event.insulin(0x2B)),
                List.of());
    }

    private static Glucose glucose(int value, boolean isMmol) {
        return isMmol ? Glucose.mmolPerL(value / 10.0) : Glucose.mgPerDl(value);
    }
}
