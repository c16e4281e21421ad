package org.islet.account.factor;

/**
 * What an app is told, once.
 *
 * @param text to be typed: 32 letters and digits
 * @param address to be drawn as a square picture
 */
public record NewAppKey(String text, String address) {

    @Override
    public String toString() {
        return "NewAppKey";
    }
}
