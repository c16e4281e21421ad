package org.islet.devices.catalogue;

import org.islet.devices.phrase.Phrase;

/**
 * A number that a device answers to and that nothing on the cable tells: whoever holds the device reads it off.
 *
 * @param where it is printed, in a few words
 * @param digits how many it has
 */
public record PrintedNumber(Phrase where, int digits) {

    /** Whether somebody typed as many digits, and nothing else. */
    public boolean fits(String typed) {
        return typed.length() == digits && typed.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
