package org.islet.devices.event;

/** Something a device or a file says happened; one record a kind, named as docs/contract.md names its line. */
public sealed interface DeviceEvent
        permits GlucoseReading,
                Bolus,
                BolusCalculation,
                Basal,
                Suspension,
                InfusionSetEvent,
                LogbookEntry,
                Alarm,
                PumpSettings,
                ClockChange,
                DailyTotal,
                Status,
                UnknownEvent {

    Origin origin();

    default DeviceTime time() {
        return origin().time();
    }

    default Source source() {
        return origin().source();
    }
}
