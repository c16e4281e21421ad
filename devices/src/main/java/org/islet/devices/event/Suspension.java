package org.islet.devices.event;

/** Insulin delivery stopped or started again. */
public record Suspension(Origin origin, State state, Reason reason) implements DeviceEvent {

    /** What happened to delivery. */
    public enum State {
        SUSPENDED,
        RESUMED
    }

    /** Why, where the pump says so. */
    public enum Reason {
        USER,
        LOW_GLUCOSE,
        PREDICTED_LOW,
        UNKNOWN
    }
}
