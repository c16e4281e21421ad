package org.islet.reports.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file says of itself to programs (XMP, ISO 16684-1): its title, its language, and that it keeps to PDF/UA-1
 * (ISO 14289-1), so that it can be read without being seen; and which report it is, of which data. No date of making and
 * no name: equal reports are equal files.
 */
record Description(String title, Locale language, Optional<PdfReference> reference) {

    /** Of a report. */
    static Description of(String title, Locale language, PdfReference report) {
        return new Description(title, language, Optional.of(report));
    }

    /** Of what is no report. */
    static Description of(String title, Locale language) {
        return new Description(title, language, Optional.empty());
    }

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                    xmlns:islet="urn:islet:report">
                  <pdfuaid:part>1</pdfuaid:part>
                  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                  <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                  %s
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""";

    byte[] bytes() {
        String text = title.replace("&", "&amp;").replace("<", "&lt;");
        return PACKET.formatted(
                        text,
                        language.toLanguageTag(),
                        reference.map(PdfReference::written).orElse(""))
                .getBytes(StandardCharsets.UTF_8);
    }
}
