package io.github.psadelivery.rules.table.workbook;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of a part of a workbook, one after the other. Nothing outside the part is ever fetched: a document type,
 * and with it every entity of its own, is refused.
 */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        // The one of the JDK, whatever else is on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** What is done at the elements of a part. */
    interface Visitor {
        void start(String element, Xml xml);

        default void text(String text) {}

        default void end(String element) {}
    }

    /** Goes through a part, from its first element to its last. */
    static void walk(byte[] part, Visitor visitor) throws UnreadableWorkbookException {
        XMLStreamReader reader = opened(part);
        Xml xml = new Xml(reader);
        for (int event = next(reader); event != XMLStreamConstants.END_DOCUMENT; event = next(reader)) {
            switch (event) {
                case XMLStreamConstants.DTD ->
                    throw UnreadableWorkbookException.damaged(new XMLStreamException("a document type"));
                case XMLStreamConstants.START_ELEMENT -> visitor.start(reader.getLocalName(), xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    visitor.text(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> visitor.end(reader.getLocalName());
                default -> {
                    // Comments and processing instructions say nothing of cells.
                }
            }
        }
    }

    private static XMLStreamReader opened(byte[] part) throws UnreadableWorkbookException {
        try {
            return FACTORY.createXMLStreamReader(letters(part));
        } catch (XMLStreamException | RuntimeException damaged) {
            throw UnreadableWorkbookException.damaged(damaged);
        }
    }

    /** The letters of a part, which is in UTF-8 or UTF-16; left to itself the parser prints what it cannot decode. */
    private static Reader letters(byte[] part) {
        boolean isMarked =
                part.length >= 3 && part[0] == (byte) 0xEF && part[1] == (byte) 0xBB && part[2] == (byte) 0xBF;
        int first = isMarked ? 3 : 0;
        boolean isWide = part.length >= 2 && (part[0] & 0xFE) == 0xFE && (part[1] & 0xFE) == 0xFE;
        Charset charset = isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(new ByteArrayInputStream(part, first, part.length - first), charset.newDecoder());
    }

    /** The parser of the JDK answers some damaged documents with an unchecked exception; found by fuzzing. */
    private static int next(XMLStreamReader reader) throws UnreadableWorkbookException {
        try {
            return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | RuntimeException damaged) {
            throw UnreadableWorkbookException.damaged(damaged);
        }
    }

    /** An attribute of the element that has just begun, whatever its namespace. */
    Optional<String> attribute(String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return Optional.of(reader.getAttributeValue(index));
            }
        }
        return Optional.empty();
    }

    /** A whole number in an attribute; the other number if it is missing or none. */
    int number(String name, int other) {
        return attribute(name).map(text -> parsed(text, other)).orElse(other);
    }

    static int parsed(String text, int other) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            return other;
        }
    }

    boolean isTrue(String name) {
        return attribute(name)
                .filter(text -> text.equals("1") || text.equals("true"))
                .isPresent();
    }
}
