package org.islet.reports.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML as it comes. A file that declares a type of document is refused: with it come entities, and no workbook has one. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** Shows the beginning of every element to a reader. */
    static void read(InputStream input, ElementReader reader) throws WorkbookRefused {
        try {
            var tokens = new Tokens(input);
            XMLStreamReader xml = FACTORY.createXMLStreamReader(tokens);
            while (xml.hasNext()) {
                int event = xml.next();
                tokens.begin();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw WorkbookRefused.damaged();
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    reader.begin(xml.getLocalName(), xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    reader.end(xml.getLocalName());
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    reader.characters(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
            }
        } catch (XMLStreamException damaged) {
            throw damaged.getNestedException() instanceof WorkbookRefused refused ? refused : refused(damaged);
        } catch (RuntimeException damaged) {
            throw refused(damaged);
        }
    }

    private static WorkbookRefused refused(Exception damaged) {
        return damaged.getCause() instanceof WorkbookRefused refused ? refused : WorkbookRefused.damaged();
    }

    /** Without its namespace; empty where there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The parser holds a comment or an attribute as a whole: none is longer than any honest one. */
    private static final class Tokens extends FilterInputStream {

        private static final int LONGEST = 1 << 20;

        private int since;

        Tokens(InputStream input) {
            super(input);
        }

        void begin() {
            since = 0;
        }

        @Override
        public int read() throws IOException {
            return taken(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            return taken(read, read);
        }

        private int taken(int read, int count) throws WorkbookRefused {
            since += read < 0 ? 0 : count;
            if (since > LONGEST) {
                throw WorkbookRefused.tooLarge();
            }
            return read;
        }
    }

    /** Sees elements by their names without namespaces. */
    interface ElementReader {
        void begin(String name, XMLStreamReader xml) throws WorkbookRefused;

        default void end(String name) throws WorkbookRefused {}

        default void characters(char[] text, int start, int length) throws WorkbookRefused {}
    }
}
