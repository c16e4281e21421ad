package org.islet.devices.family.medtronicparadigm;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Text;

/** What a pump answered of its basal profiles and of the one in use, and what its clock showed then. */
record ProfilesNow(LocalDateTime askedAt, List<PumpSettings> answers) {

    /** Empty where it is not known when the pump answered. */
    static Optional<ProfilesNow> of(List<DeviceEvent> replies) {
        List<PumpSettings> answers = replies.stream()
                .filter(PumpSettings.class::isInstance)
                .map(PumpSettings.class::cast)
                .toList();
        return answers.stream()
                .flatMap(answer -> answer.time().wallClock().stream())
                .findFirst()
                .map(askedAt -> new ProfilesNow(askedAt, answers));
    }

    Optional<BasalProfile> profile(String pattern) {
        return answers.stream()
                .filter(answer -> answer.scope().equals(BasalProfile.SAVED))
                .map(BasalProfile::of)
                .filter(profile -> profile.pattern().equals(pattern))
                .findFirst();
    }

    /** The one in use, where the settings were asked for. */
    Optional<String> pattern() {
        return answers.stream()
                .flatMap(answer -> Stream.ofNullable(answer.settings().get(PumpSettingsReply.PATTERN)))
                .map(pattern -> ((Text) pattern).value())
                .findFirst();
    }
}
