package org.islet.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.islet.reports.habit.Palette;
import org.islet.reports.model.GlucoseRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @ParameterizedTest
    @ValueSource(strings = {"ink", "muted", "insulin"})
    void textReachesFourAndAHalfToOneOnPaper(String token) {
        assertThat(contrast(Tokens.color(token), Tokens.color("paper"))).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "very-low",
                "low",
                "target",
                "high",
                "very-high",
                "insulin",
                "carbs",
                "median",
                "mark",
                "day-1",
                "day-2",
                "day-3",
                "day-4",
                "day-5",
                "day-6",
                "day-7"
            })
    void marksReachThreeToOneOnPaper(String token) {
        assertThat(contrast(Tokens.color(token), Tokens.color("paper"))).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"target-ground", "band-outer", "band-inner", "low-ground", "high-ground"})
    void inkIsReadableOnEveryGround(String token) {
        assertThat(contrast(Tokens.color("ink"), Tokens.color(token))).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void rangesReachThreeToOneAndNeighboursDifferInLightnessInEveryPalette(Palette palette) {
        Color[] ranges = Arrays.stream(GlucoseRange.values())
                .map(range -> Tokens.color(range.token(), palette))
                .toArray(Color[]::new);

        assertThat(ranges).allSatisfy(color -> assertThat(contrast(color, Tokens.color("paper")))
                .isGreaterThanOrEqualTo(3));
        for (int i = 1; i < ranges.length; i++) {
            assertThat(contrast(ranges[i - 1], ranges[i])).isGreaterThanOrEqualTo(1.25);
        }
    }

    @Test
    void thePaletteWithoutColourHasNone() {
        assertThat(Tokens.css(Palette.GREY).lines().filter(line -> line.contains("#")))
                .isNotEmpty()
                .allMatch(line -> line.matches("  --[a-z0-9-]+: #(..)\\1\\1;"));
    }

    @ParameterizedTest
    @EnumSource(value = Palette.class, names = "STANDARD", mode = EnumSource.Mode.EXCLUDE)
    void thePortalShowsTheOtherPalettesToo(Palette palette) throws IOException {
        String portal = Files.readString(root().resolve("web/src/main/webapp/resources/islet/tokens.css"));
        int begin = portal.indexOf(":root[data-palette=\"" + palette.id() + "\"] {");
        String block = portal.substring(begin, portal.indexOf("}", begin));

        assertThat(Tokens.css(palette).lines().filter(line -> line.startsWith("  --")))
                .isNotEmpty()
                .allSatisfy(declaration -> assertThat(block).contains(declaration));
    }

    @Test
    void theStylesheetNamesEveryColourOnce() {
        String css = Tokens.css();

        assertThat(css).startsWith(":root {").contains("--target: #0B8A6F;").doesNotContain("size");
    }

    @Test
    void thePortalShowsTheSameColours() throws IOException {
        String portal = Files.readString(root().resolve("web/src/main/webapp/resources/islet/tokens.css"));
        String light = portal.substring(portal.indexOf(":root {"), portal.indexOf("}"));

        assertThat(Tokens.css().lines().filter(line -> line.startsWith("  --")).map(String::strip))
                .isNotEmpty()
                .allSatisfy(declaration -> assertThat(light).contains(declaration));
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.isDirectory(folder.resolve("src-it"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
