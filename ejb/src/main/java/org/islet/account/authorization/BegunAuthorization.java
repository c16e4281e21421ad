package org.islet.account.authorization;

import java.time.Duration;

/**
 * What a program is told that asks to be let in.
 *
 * @param deviceCode its secret, to be shown to nobody
 * @param code what it shows its owner
 * @param page where its owner answers, to be typed or opened
 * @param pageWithCode the same with the code filled in
 * @param validFor how long its owner has
 * @param interval how long it waits between two questions
 */
public record BegunAuthorization(
        String deviceCode, UserCode code, String page, String pageWithCode, Duration validFor, Duration interval) {

    @Override
    public String toString() {
        return "BegunAuthorization[" + code + "]";
    }
}
