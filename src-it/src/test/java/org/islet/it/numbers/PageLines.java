package org.islet.it.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Every number a page of a report shows, in the order it shows them in. */
final class PageLines {

    private static final Pattern SHOWN = Pattern.compile(
            "<dt>(?<name>.*?)</dt><dd(?: class=\"worded\")?>(?<number>.*?)</dd>"
                    + "|<tr class=\"range-[a-z-]+\">(?<range>.*?)</tr>"
                    + "|<td class=\"(?:number|text|name)\">(?<cell>.*?)</td>"
                    + "|<h3>(?<pie>.*?)</h3>|<li><span style=\"background[^>]*>(?<slice>.*?)</li>"
                    + "|<span class=\"thumbnail-day\">(?<day>.*?</span>.*?)</span>",
            Pattern.DOTALL);

    private PageLines() {}

    static List<String> of(String html) {
        String report = html.substring(html.indexOf("<article class=\"report\">"), html.indexOf("</article>"));
        List<String> lines = new ArrayList<>();
        SHOWN.matcher(report).results().map(MatchResult::group).forEach(part -> lines.add(words(part)));
        return lines;
    }

    /** All words, for sentences. */
    static String words(String html) {
        return html.replaceAll("(?s)<script.*?</script>", " ")
                .replaceAll("</a>,", ",")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
